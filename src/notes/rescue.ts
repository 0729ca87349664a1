import { processWide } from '../process-wide.ts'

/** Shows a text as Markdown whose MDX failed while it was rendered, and tells its fault. */
export type Rescue = (id: string, error: unknown) => Promise<Rendered>

/** As Astro keeps a rendered text. */
export interface Rendered {
  html: string
  metadata: { imagePaths: string[]; [more: string]: unknown }
}

/**
 * The loader of a shelf offers it, and the routes ask for it.
 *
 * Routes are bundled, and so have modules of their own: what they share with the integration is the process.
 */
export function offerRescue(shelf: Shelf, rescue: Rescue): void {
  offers.set(shelf, rescue)
}

/** Throws the error again where nobody offers a rescue. */
export function rescue(shelf: Shelf, id: string, error: unknown): Promise<Rendered> {
  const offered = offers.get(shelf)
  if (!offered) throw error
  return offered(id, error)
}

export type Shelf = 'notes' | 'decks'

const offers = processWide('rescue', () => new Map<Shelf, Rescue>())
