import type { ElementContent } from 'hast'
import { isElement } from '../../hast.ts'

/** Makes headings deeper, as the text becomes a part of something larger; `data-level` tells how they are to look. */
export const deeper = (nodes: readonly ElementContent[], by: number): ElementContent[] =>
  nodes.map(node => {
    if (!isElement(node)) return node
    const children = deeper(node.children, by)
    const level = Number(/^h([1-6])$/.exec(node.tagName)?.[1])
    if (!level) return { ...node, children }
    const properties = { ...node.properties, dataLevel: String(level) }
    return { ...node, tagName: `h${Math.min(level + by, 6)}`, properties, children }
  })
