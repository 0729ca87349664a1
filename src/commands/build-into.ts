import { type AstroInlineConfig, build } from 'astro'
import { blame, blameAll } from '../notes/mdx/blame.ts'
import { isIn } from '../output/place.ts'
import { replaceWhenDone } from '../output/replace.ts'

/**
 * Builds a site into a folder, the whole of it or nothing.
 *
 * @param out absolute
 */
export async function buildInto(out: string, config: AstroInlineConfig): Promise<void> {
  // Astro bundles the site below the current folder and runs it there: it must find its packages, and the user's
  // folder is not ours to write to.
  if (config.root) process.chdir(String(config.root))
  const workshop = config.root || !isIn(out, process.cwd()) ? process.cwd() : undefined
  await replaceWhenDone(out, outDir => buildSite({ ...config, outDir, logLevel: 'silent' }), workshop)
}

/** A bundler often tells one fault at a time: a folder with many is not built once for each. */
const patience = 3

/**
 * Builds a site. Where MDX cannot be bundled, its notes are read as Markdown and the site is built again: a bundler
 * leaves nothing out.
 */
async function buildSite(config: AstroInlineConfig): Promise<void> {
  for (let tried = 1; ; tried++) {
    try {
      return await build(config)
    } catch (error) {
      const isWorthATry = blame(error) && (tried < patience || blameAll())
      if (!isWorthATry) throw error
    }
  }
}
