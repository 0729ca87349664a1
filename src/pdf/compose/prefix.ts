import type { ElementContent } from 'hast'
import { isElement } from '../../hast.ts'

/**
 * Puts something before the ids of a text, and where it refers to them by name, so that several texts can stand in one
 * document. Links are another matter; and drawings keep theirs, which are made of what is drawn.
 */
export const withPrefix = (nodes: readonly ElementContent[], prefix: string): ElementContent[] =>
  nodes.map(node => {
    if (!isElement(node) || node.tagName === 'svg') return node
    const renamed = Object.entries(node.properties).flatMap(([key, value]) =>
      naming.has(key) && value ? [[key, named(value, prefix)] as const] : [],
    )
    const properties = { ...node.properties, ...Object.fromEntries(renamed) }
    return { ...node, properties, children: withPrefix(node.children, prefix) }
  })

const naming = new Set(['id', 'htmlFor', 'headers', 'ariaLabelledBy', 'ariaDescribedBy', 'ariaControls'])

function named(value: unknown, prefix: string): string {
  const names = Array.isArray(value) ? value : String(value).split(/\s+/)
  return names.map(name => `${prefix}${name}`).join(' ')
}
