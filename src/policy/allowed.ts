import type { AstroConfig } from 'astro'
import { inlineScripts } from '../docs/inline-scripts.ts'
import type { Options } from '../options.ts'
import { routes } from '../routes/routes.ts'
import { createUrls } from '../urls.ts'
import { frameOrigins } from './frames.ts'
import { type Allowed, hashOf } from './secure.ts'

/** What pages and decks may have besides the files of their site. */
export async function allowedInPages(
  { trust }: Pick<Options, 'trust'>,
  { base, build }: Pick<AstroConfig, 'base' | 'build'>,
): Promise<Allowed> {
  return {
    trust,
    made: createUrls(base).file(`${build.assets}/`),
    addresses: routes.map(({ pattern }) => pattern),
    scripts: (await inlineScripts()).map(hashOf),
    frames: frameOrigins,
  }
}
