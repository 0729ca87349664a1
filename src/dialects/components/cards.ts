import type { Link, RootContent } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { isSafeLink } from '../../notes/raw-html/addresses.ts'
import { blocksIn, type Component, isWords, type Maker, paragraph, said, thingsIn } from './component.ts'

const cards = new WeakSet<RootContent>()

/** `<Card title="A" href="/a">`, `<LinkCard …>`: a link where it leads somewhere and says no more than words. */
export const card: Maker = (component, parts) => {
  const title = said(component, 'title', 'label')
  if (component.isInline || !title) return undefined
  const href = addressOf(component)
  const blocks = blocksIn(component)
  const description = said(component, 'description')
  if (href === undefined)
    return asCard(
      parts.make('Card', { title: escaped(title) }, [
        ...(description ? [words(description)] : []),
        ...blocks,
      ]),
    )
  if (!blocks.every(isWords)) {
    const more: RootContent = link(href, [{ type: 'text', value: title }])
    return asCard(parts.make('Card', { title: escaped(title) }, [...blocks, paragraph([more])]))
  }
  const below = [description, ...blocks.map(block => textOf(block))].filter(part => part).join(' ')
  return asCard(
    parts.make(
      'LinkCard',
      { title: escaped(title), href, ...(below && { description: escaped(below) }) },
      [],
    ),
  )
}

/** `<CardGroup>`, `<Cards>`: side by side. */
export const cardsAround: Maker = (component, parts) => {
  const things = thingsIn(component)
  const areCards = things.length > 0 && things.every(thing => cards.has(thing))
  return areCards ? [parts.make('CardGrid', {}, things)] : blocksIn(component)
}

/** `<Link to="/a">`, `<LinkButton href="/a">`. */
export const linkAround: Maker = component => {
  const href = addressOf(component)
  if (href === undefined) return undefined
  const { children, isInline } = component
  const inside = children.flatMap(child => (child.type === 'paragraph' ? child.children : [child]))
  const name = said(component, 'label', 'title', 'text')
  const made = link(href, inside.length > 0 ? inside : [{ type: 'text', value: name ?? href }])
  return [isInline ? made : paragraph([made])]
}

function addressOf(component: Component): string | undefined {
  const href = said(component, 'href', 'to', 'link', 'url')
  return href !== undefined && isSafeLink(href) ? href : undefined
}

/** Starlight's cards take their words for HTML. */
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

function asCard(node: RootContent): RootContent[] {
  cards.add(node)
  return [node]
}

const words = (value: string) => paragraph([{ type: 'text', value }])

const link = (url: string, children: readonly RootContent[]) => ({ type: 'link', url, children }) as Link
