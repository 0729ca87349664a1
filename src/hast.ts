import type { Element, ElementContent, Properties, Root } from 'hast'
import { htmlToHast } from 'satteri'

/** The tree of a piece of HTML. */
export function parseHtml(html: string): Root {
  // Asked for a fragment, Sätteri answers with a root.
  return htmlToHast(html, { fragment: true }) as Root
}

export const element = (
  tagName: string,
  properties: Properties,
  children: readonly ElementContent[] = [],
): Element => ({ type: 'element', tagName, properties, children: [...children] })

/** Narrows to an element. */
export const isElement = (node: { type: string }): node is Element => node.type === 'element'

export function hasClass({ properties }: Element, name: string): boolean {
  const names = properties['className']
  return Array.isArray(names) && names.includes(name)
}

/** Every element below one, parents before children. */
export const elementsIn = (node: Element): Element[] =>
  node.children.filter(isElement).flatMap(child => [child, ...elementsIn(child)])
