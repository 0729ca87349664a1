import type { Definition, FootnoteDefinition, Nodes, RootContent } from 'mdast'
import { descendants } from '../mdast.ts'

/** What stands apart from the text that refers to it: addresses of links and pictures, and footnotes. */
export type Apart = Definition | FootnoteDefinition

export const isApart = (node: Nodes): node is Apart =>
  node.type === 'definition' || node.type === 'footnoteDefinition'

/**
 * Gives each piece of a note the definitions that it uses, and leaves out those that only others use. What nothing
 * uses stays where it is.
 *
 * @param all the definitions of the whole note; of two with one name the first counts
 */
export function withDefinitions(pieces: readonly RootContent[][], all: readonly Apart[]): RootContent[][] {
  const first = new Map([...all].reverse().map(one => [keyOf(one), one]))
  const needs = pieces.map(piece =>
    usedBy(
      piece.filter(node => !isApart(node)),
      first,
    ),
  )
  const used = new Set(needs.flatMap(need => [...need]))
  return pieces.map((piece, at) => {
    const need = needs[at] ?? new Set()
    const kept = piece.filter(node => !isApart(node) || need.has(node) || !used.has(node))
    const there = new Set(kept)
    return [...kept, ...all.filter(one => need.has(one) && !there.has(one))]
  })
}

/** A footnote may use definitions of its own. */
function usedBy(
  nodes: readonly Nodes[],
  all: ReadonlyMap<string, Apart>,
  found: Set<Apart> = new Set(),
): Set<Apart> {
  for (const node of nodes.flatMap(root => [...descendants(root)])) {
    const definition = all.get(keyFor(node))
    if (!definition || found.has(definition)) continue
    found.add(definition)
    usedBy([definition], all, found)
  }
  return found
}

const keyOf = ({ type, identifier }: Apart) => `${type} ${identifier}`

function keyFor(node: Nodes): string {
  if (node.type === 'footnoteReference') return `footnoteDefinition ${node.identifier}`
  if (node.type === 'linkReference' || node.type === 'imageReference') return `definition ${node.identifier}`
  return ''
}
