import { inlineScripts } from '../docs/inline-scripts.ts'
import type { Options } from '../options.ts'
import { routes } from '../routes/routes.ts'
import { frameOrigins } from './frames.ts'
import { type Allowed, hashOf } from './secure.ts'

/** What pages and decks may have besides the files of their site. */
export async function allowedInPages({ trust }: Pick<Options, 'trust'>): Promise<Allowed> {
  return {
    trust,
    addresses: routes.map(({ pattern }) => pattern),
    scripts: (await inlineScripts()).map(hashOf),
    frames: frameOrigins,
  }
}
