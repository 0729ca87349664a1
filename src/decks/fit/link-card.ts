import type { Element, ElementContent } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { elementsIn, hasClass } from '../../hast.ts'

/** Starlight's card that is a link, as paragraphs: its title, which leads there, and what it says. */
export function linkCard(card: Element): Element[] {
  const parts = elementsIn(card)
  const link = parts.find(({ tagName }) => tagName === 'a')
  const words = parts.find(part => hasClass(part, 'description'))
  const title = link && element('strong', [{ type: 'text', value: textOf(link).trim() }])
  return [
    ...(link && title ? [element('p', [element('a', [title], { href: link.properties['href'] })])] : []),
    ...(words ? [element('p', words.children)] : []),
  ]
}

function element(
  tagName: string,
  children: ElementContent[],
  properties: Element['properties'] = {},
): Element {
  return { type: 'element', tagName, properties, children }
}
