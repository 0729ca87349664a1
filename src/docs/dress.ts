import type { Element, ElementContent, Root, RootContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { toString as textOf } from 'hast-util-to-string'
import { element, hasClass, isElement } from '../hast.ts'

export interface Dressing {
  /** The heading that is the page's title and so not shown again. */
  titleHeading?: string | undefined
  /** The address of the slide that begins at a heading; nothing where the note has no deck. */
  slide?: ((heading: string) => string) | undefined
}

/**
 * Makes a page of the tree of a note's HTML: what is for slides only goes, each heading gets a link to its slide.
 *
 * The tree stays as it is: the note's deck is made of it too.
 */
export function dressPage(tree: Root, dressing: Dressing): string {
  return toHtml({ type: 'root', children: tree.children.flatMap(node => dress(node, dressing)) })
}

function dress<Node extends RootContent>(node: Node, dressing: Dressing): (Node | ElementContent)[] {
  if (node.type !== 'element') return [node]
  if ((node.tagName === 'aside' && hasClass(node, 'notes')) || node.properties['dataOnly'] === 'slides')
    return []
  if (hasClass(node, 'sl-anchor-link')) return [anchorLink(node)]
  const children = node.children.flatMap(child => dress(child, dressing))
  if (node.properties['dataOnly'] === 'docs') return children
  const dressed: Element = { ...node, children }
  return hasClass(node, 'sl-heading-wrapper') ? withSlideLink(dressed, dressing) : [dressed]
}

function withSlideLink(wrapper: Element, { titleHeading, slide }: Dressing): Element[] {
  const heading = wrapper.children.find(child => child.type === 'element' && /^h[1-6]$/.test(child.tagName))
  if (heading?.type !== 'element') return [wrapper]
  const id = String(heading.properties['id'] ?? '')
  if (id === titleHeading) return [place(id, heading)]
  if (slide && id) wrapper.children.push(slideLink(slide(id), textOf(heading)))
  return [wrapper]
}

/**
 * What stays of the heading that became the page's title, which is plain words: links to it still lead somewhere, and what
 * it linked to, or showed, stands below.
 */
function place(id: string, heading: Element): Element {
  const more = moreThanWords(heading)
  if (more.length === 0) return element('span', { id })
  const spaced = more.flatMap((node): ElementContent[] => [{ type: 'text', value: ' ' }, node]).slice(1)
  return element('p', { id, className: ['title-links'] }, spaced)
}

function moreThanWords({ children }: Element): Element[] {
  return children
    .filter(isElement)
    .flatMap(child =>
      child.properties['href'] || /^(img|picture|svg)$/.test(child.tagName) ? [child] : moreThanWords(child),
    )
}

// The icons of both are drawn by the stylesheet, once for all headings of all pages.
const anchorLink = (link: Element) =>
  element('a', { ...link.properties, ariaLabel: textOf(link).trim() || undefined })

const slideLink = (href: string, title: string) =>
  element('a', { className: ['slide-link'], href, ariaLabel: `Slide “${title}”` })
