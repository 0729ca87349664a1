import type { Nodes } from 'mdast'

/**
 * The id that a heading is given at its end, `## Words {#id}`, with classes or not, as in Docusaurus, Hugo and kramdown.
 * Other braces are words: `## The set {a, b}`.
 */
export function headingIds(node: Nodes, source: string): Nodes[] | undefined {
  const last = node.type === 'heading' ? node.children.at(-1) : undefined
  if (node.type !== 'heading' || last?.type !== 'text') return undefined
  const [typed, id] =
    /[ \t]*\{:?[ \t]*#([\p{L}\p{N}_.-]+)(?:[ \t]+\.[\w-]+)*[ \t]*\}[ \t]*$/u.exec(last.value) ?? []
  const { start, end } = last.position ?? {}
  if (typed === undefined || id === undefined || source.slice(start?.offset, end?.offset).includes('\\{'))
    return undefined
  const words = last.value.slice(0, -typed.length)
  // A heading that would have no words is not one with an id: `## {#each}`.
  if (words.trim() === '' && node.children.length === 1) return undefined
  const children = [...node.children.slice(0, -1), ...(words === '' ? [] : [{ ...last, value: words }])]
  return [{ ...node, children, data: { ...node.data, hProperties: { id } } }]
}
