import type { Nodes } from 'mdast'

/**
 * Other ways to write math: a fenced `math` block and dollar signs around code, as on GitHub, and a line that is nothing
 * but a formula in double signs.
 */
export function mathFences(node: Nodes, source: string): Nodes[] | undefined {
  if (node.type === 'code' && node.lang === 'math') return [{ type: 'math', value: node.value, ...at(node) }]
  if (node.type === 'inlineMath') {
    const code = /^`([^`]*)`$/.exec(node.value)?.[1]
    return code ? [{ ...node, value: code }] : undefined
  }
  if (node.type !== 'paragraph') return undefined
  const [only, more] = node.children
  if (only?.type !== 'inlineMath' || more) return undefined
  return source.startsWith('$$', only.position?.start.offset ?? source.length)
    ? [{ type: 'math', value: only.value, ...at(node) }]
    : undefined
}

const at = ({ position }: Nodes) => (position ? { position } : {})
