import type { ElementContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { hasClass } from '../hast.ts'

export interface SlideHtmlOptions {
  /** List items come one by one. */
  incremental?: boolean
  /** The slide that each heading of the note has become; links inside the note lead there. */
  targets?: ReadonlyMap<string, string> | undefined
}

/** The HTML of what stands on a slide. */
export function slideHtml(nodes: readonly ElementContent[], options: SlideHtmlOptions = {}): string {
  return toHtml(nodes.flatMap(node => dress(structuredClone(node), options)))
}

function dress(node: ElementContent, options: SlideHtmlOptions): ElementContent[] {
  if (node.type !== 'element') return [node]
  const { href, className } = node.properties
  if (hasClass(node, 'sl-anchor-link')) return []
  // To reveal, every section is a slide.
  if (node.tagName === 'section') node.tagName = 'div'
  if (node.tagName === 'a' && typeof href === 'string' && /^#[^/]/.test(href))
    node.properties['href'] = `#/${options.targets?.get(href.slice(1)) ?? href.slice(1)}`
  // Nobody unfolds anything on a wall.
  if (node.tagName === 'details') node.properties['open'] = true
  if (node.tagName === 'li' && options.incremental)
    node.properties['className'] = [...(Array.isArray(className) ? className : []), 'fragment']
  node.children = node.children.flatMap(child => dress(child, options))
  return hasClass(node, 'sl-heading-wrapper') ? node.children : [node]
}
