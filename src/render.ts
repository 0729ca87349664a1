import { type CollectionEntry, render } from 'astro:content'
import { describe } from './errors.ts'
import type { Rendered } from './rendering/rendered.ts'
import { shared } from './rendering/shared.ts'
import { contents } from './site.ts'

type Text = CollectionEntry<'notes'> | CollectionEntry<'decks'>
type Content = Awaited<ReturnType<typeof render>>['Content']

/**
 * What a note or a session deck becomes. MDX that fails while it is rendered is shown as Markdown, and its fault is told.
 *
 * @param toHtml renders a component, which only an Astro component can
 */
export async function renderText(
  text: Text,
  toHtml: (content: Content) => Promise<unknown>,
): Promise<Rendered> {
  const { reader, renderer } = shared()
  const { texts, byId } = await contents()
  const read = byId.get(text.id)
  if (!read) throw new Error(`There is no text “${text.id}” any more.`)
  if (text.data.format === 'md') return renderer.render(read, texts)
  const made = await madeOf(text, toHtml).catch((error: unknown) => {
    const { fault } = reader.fail(text.collection, text.id, error)
    if (fault && import.meta.env.DEV) console.warn(describe(fault))
  })
  return made ? renderer.complete(read, texts, made) : renderer.render(read, texts)
}

async function madeOf(text: Text, toHtml: (content: Content) => Promise<unknown>) {
  const { Content, headings } = await render(text)
  return { html: String(await toHtml(Content)), headings }
}
