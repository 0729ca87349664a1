import type { AstroConfig } from 'astro'
import type { Tools } from './render.ts'

/** Astro's own Markdown engine, with every plugin that has been added to it. */
export async function markdownOf({ markdown, image }: AstroConfig): Promise<Tools['toHtml']> {
  const { syntaxHighlight, shikiConfig, gfm, smartypants } = markdown
  // Astro hands the same over; its two types differ only in whether what may be missing may be `undefined`.
  const settings = { image, syntaxHighlight, shikiConfig, gfm, smartypants } as Parameters<
    typeof markdown.processor.createRenderer
  >[0]
  const engine = await markdown.processor.createRenderer(settings)
  return async (body, fileURL) => {
    const { code, metadata } = await engine.render(body, { fileURL, frontmatter: {} })
    return { html: code, headings: metadata.headings }
  }
}
