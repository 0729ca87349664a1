import { type AstroInlineConfig, build } from 'astro'
import { blame, blameAll } from '../notes/mdx-blame.ts'

/** A bundler often tells one fault at a time: a folder with many is not built once for each. */
const patience = 3

/**
 * Builds a site. Where MDX cannot be bundled, its notes are read as Markdown and the site is built again: a bundler
 * leaves nothing out.
 */
export async function buildSite(config: AstroInlineConfig): Promise<void> {
  for (let tried = 1; ; tried++) {
    try {
      return await build(config)
    } catch (error) {
      const isWorthATry = blame(error) && (tried < patience || blameAll())
      if (!isWorthATry) throw error
    }
  }
}
