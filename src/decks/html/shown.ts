import type { Element, ElementContent, Properties } from 'hast'
import { hasClass } from '../../hast.ts'

export interface Showing {
  /** List items come one by one. */
  incremental?: boolean | undefined
  /** The slide that each heading of the note has become; links inside the note lead there. */
  targets?: ReadonlyMap<string, string> | undefined
}

/** Pieces of a note as they stand on a slide. The note's own stay as they are: more than one deck may show them. */
export const shownOnSlide = (nodes: readonly ElementContent[], showing: Showing = {}): ElementContent[] =>
  nodes.flatMap(node => shown(node, showing))

function shown(node: ElementContent, showing: Showing): ElementContent[] {
  if (node.type !== 'element') return [node]
  if (hasClass(node, 'sl-anchor-link')) return []
  const children = shownOnSlide(node.children, showing)
  if (hasClass(node, 'sl-heading-wrapper')) return children
  // To reveal, every section is a slide.
  const tagName = node.tagName === 'section' ? 'div' : node.tagName
  return [
    { type: 'element', tagName, properties: { ...node.properties, ...changed(node, showing) }, children },
  ]
}

function changed(
  { tagName, properties: { href, className } }: Element,
  { incremental, targets }: Showing,
): Properties {
  if (tagName === 'a' && typeof href === 'string' && /^#[^/]/.test(href))
    return { href: `#/${targets?.get(href.slice(1)) ?? href.slice(1)}` }
  // Nobody unfolds anything on a wall.
  if (tagName === 'details') return { open: true }
  if (tagName === 'li' && incremental)
    return { className: [...(Array.isArray(className) ? className : []), 'fragment'] }
  return {}
}
