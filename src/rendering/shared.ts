import type { SearchIndex } from '../docs/search-index.ts'
import type { Reader } from '../notes/reader.ts'
import { processWide } from '../process-wide.ts'
import type { Renderer } from './render.ts'

/** What routes may ask for. */
export interface Shared {
  reader: Pick<Reader, 'texts' | 'read' | 'root' | 'fail'>
  renderer: Pick<Renderer, 'render' | 'complete'>
  /** Takes what will be found; nothing while a site is served. */
  search?: Pick<SearchIndex, 'add'> | undefined
  /** The root of the Astro project, absolute. */
  root: string
}

/**
 * Hands the routes what was read and is rendered, as it is at that moment.
 *
 * Through Astro's content store, which is one file, all HTML would be written, parsed and kept in memory several times.
 */
export function share(shared: Shared): void {
  place.shared = shared
}

/** Throws where the integration has not been set up. */
export function shared(): Shared {
  if (place.shared) return place.shared
  throw new Error('Add lectern() to the integrations in astro.config.')
}

const place = processWide<{ shared?: Shared }>('texts', () => ({}))
