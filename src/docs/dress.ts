import type { Element, ElementContent, RootContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { toString as textOf } from 'hast-util-to-string'
import { hasClass, parseHtml } from '../hast.ts'

export interface Dressing {
  /** The heading that is the page's title and so not shown again. */
  titleHeading?: string | undefined
  /** The address of the slide that begins at a heading; nothing where the note has no deck. */
  slide?: ((heading: string) => string) | undefined
}

/**
 * Makes a page of a note's HTML: what is for slides only goes, each heading gets a link to its slide.
 *
 * What comes in is what both page and deck are made of.
 */
export function dressPage(html: string, dressing: Dressing): string {
  const root = parseHtml(html)
  root.children = root.children.flatMap(node => dress(node, dressing))
  return toHtml(root)
}

function dress<Node extends RootContent>(node: Node, dressing: Dressing): (Node | ElementContent)[] {
  if (node.type !== 'element') return [node]
  if ((node.tagName === 'aside' && hasClass(node, 'notes')) || node.properties['dataOnly'] === 'slides')
    return []
  // The stylesheet draws it, once for all headings of all pages.
  if (hasClass(node, 'sl-anchor-icon')) return [{ ...node, children: [] }]
  node.children = node.children.flatMap(child => dress(child, dressing))
  if (node.properties['dataOnly'] === 'docs') return node.children
  return hasClass(node, 'sl-heading-wrapper') ? withSlideLink(node, dressing) : [node]
}

function withSlideLink(wrapper: Element, { titleHeading, slide }: Dressing): Element[] {
  const heading = wrapper.children.find(child => child.type === 'element' && /^h[1-6]$/.test(child.tagName))
  if (heading?.type !== 'element') return [wrapper]
  const id = String(heading.properties['id'] ?? '')
  if (id === titleHeading) return [place(id)]
  if (slide && id) wrapper.children.push(slideLink(slide(id), textOf(heading)))
  return [wrapper]
}

/** Links to the heading that became the page's title still lead somewhere. */
const place = (id: string): Element => ({
  type: 'element',
  tagName: 'span',
  properties: { id },
  children: [],
})

/** Its icon is drawn by the stylesheet, so that it costs a page nothing but the address. */
function slideLink(href: string, title: string): Element {
  return {
    type: 'element',
    tagName: 'a',
    properties: { className: ['slide-link'], href, ariaLabel: `Slide “${title}”`, dataPagefindIgnore: '' },
    children: [],
  }
}
