import type { ElementContent } from 'hast'
import { toHtml } from 'hast-util-to-html'

/**
 * The HTML of what stands on a slide.
 *
 * Links inside the note lead to slides; with `incremental`, list items come one by one.
 */
export function slideHtml(nodes: readonly ElementContent[], { incremental = false } = {}): string {
  return toHtml(nodes.map(node => dress(structuredClone(node), incremental)))
}

function dress(node: ElementContent, incremental: boolean): ElementContent {
  if (node.type !== 'element') return node
  const { href, className } = node.properties
  if (node.tagName === 'a' && typeof href === 'string' && /^#[^/]/.test(href))
    node.properties['href'] = `#/${href.slice(1)}`
  if (node.tagName === 'li' && incremental)
    node.properties['className'] = [...(Array.isArray(className) ? className : []), 'fragment']
  node.children = node.children.map(child => dress(child, incremental))
  return node
}
