import type { Nodes } from 'mdast'
import { isJsx } from '../raw-html/jsx.ts'

/**
 * Takes `slot` off what is directly in a node that has no slots: Astro would show it nowhere. The nodes are changed.
 *
 * @returns whether there was one
 */
export function dropSlots(parent: Nodes): boolean {
  let dropped = false
  for (const child of 'children' in parent ? parent.children : []) {
    if (!isJsx(child)) continue
    const kept = child.attributes.filter(
      attribute => attribute.type !== 'mdxJsxAttribute' || attribute.name !== 'slot',
    )
    dropped ||= kept.length < child.attributes.length
    child.attributes = kept
  }
  return dropped
}
