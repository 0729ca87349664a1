import { type CollectionEntry, render } from 'astro:content'
import { rescue } from './notes/rescue.ts'

type Text = CollectionEntry<'notes'> | CollectionEntry<'decks'>
type Rendered = Awaited<ReturnType<typeof render>>

/**
 * The HTML of a note or a session deck, and its headings. MDX that fails while it is rendered is shown as Markdown, and
 * its fault is told.
 *
 * @param toHtml renders a component, which only an Astro component can
 */
export async function renderText(
  text: Text,
  toHtml: (Content: Rendered['Content']) => Promise<unknown>,
): Promise<{ html: string; headings: Rendered['headings'] }> {
  const shown = async (entry: Text) => {
    const { Content, headings } = await render(entry)
    return { html: String(await toHtml(Content)), headings }
  }
  try {
    return await shown(text)
  } catch (error) {
    if (text.data.format !== 'mdx') throw error
    const asMarkdown = {
      ...text,
      rendered: await rescue(text.collection, text.id, error),
      deferredRender: false,
    }
    return shown(asMarkdown)
  }
}
