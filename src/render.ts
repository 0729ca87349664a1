import { type CollectionEntry, render } from 'astro:content'
import { describe } from './errors.ts'
import type { Note, SessionDeck } from './notes/texts.ts'
import { shared } from './rendering/shared.ts'
import { contents } from './site.ts'

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
  const { reader, renderer } = shared()
  const { texts, byId } = await contents()
  const shownAsMarkdown = async (read: Note | SessionDeck) => {
    const asMarkdown = { ...text, rendered: await renderer.render(read, texts), deferredRender: false }
    return shown(asMarkdown)
  }
  const read = byId.get(text.id)
  if (!read) throw new Error(`There is no text “${text.id}” any more.`)
  if (text.data.format === 'md') return shownAsMarkdown(read)
  try {
    return await shown(text)
  } catch (error) {
    const { fault } = reader.fail(text.collection, text.id, error)
    if (fault && import.meta.env.DEV) console.warn(describe(fault))
    return shownAsMarkdown(read)
  }
}
