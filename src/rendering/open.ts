import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import type { AstroConfig } from 'astro'
import { fingerprint } from '../fingerprint.ts'
import { typefaces } from '../fonts/typefaces.ts'
import { listFiles } from '../notes/listing.ts'
import type { Options } from '../options.ts'
import { markdownOf } from './markdown.ts'
import type { Tools } from './render.ts'

/**
 * What a site's texts are rendered with. A build keeps what it has rendered for the next one; a server renders but what
 * it is asked for, and keeps it while it runs.
 *
 * @param root the root of the project, absolute
 */
export async function openTools(
  config: AstroConfig,
  command: string,
  root: string,
  options: Options,
): Promise<Tools> {
  const tools = {
    root,
    toHtml: await markdownOf(config),
    site: { base: config.base, address: config.site, lang: options.lang },
  }
  if (command !== 'build') return tools
  const folder = fileURLToPath(new URL('lectern/texts/', config.cacheDir))
  const { base, site, outDir, cacheDir } = config
  const others = await listFiles(root, [outDir, cacheDir].map(withoutSlash))
  const madeBy = createHash('sha256')
    .update(fingerprint())
    .update(JSON.stringify([root, base, site, options, typefaces().regular]))
  // Of a note, others see only where it is, and what the reading says of it.
  for (const { path, stamp } of others)
    madeBy.update(/\.(md|mdx|markdown)$/i.test(path) ? path : path + stamp)
  return { ...tools, keep: { folder, madeBy: madeBy.digest('hex') } }
}

const withoutSlash = (url: URL) => fileURLToPath(url).replace(/[\\/]$/, '')
