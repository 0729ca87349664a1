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
 * @param all the definitions of the whole note
 */
export function withDefinitions(pieces: readonly RootContent[][], all: readonly Apart[]): RootContent[][] {
  const first = all.filter((one, at) => all.findIndex(other => keyOf(other) === keyOf(one)) === at)
  const needs = pieces.map(piece =>
    usedBy(
      piece.filter(node => !isApart(node)),
      first,
    ),
  )
  const isUsed = (one: Apart) => needs.some(need => need.has(one))
  return pieces.map((piece, at) => {
    const need = needs[at] ?? new Set()
    const kept = piece.filter(node => !isApart(node) || need.has(node) || !isUsed(node))
    return [...kept, ...first.filter(one => need.has(one) && !kept.includes(one))]
  })
}

/** A footnote may use definitions of its own. */
function usedBy(nodes: readonly Nodes[], all: readonly Apart[], found: Set<Apart> = new Set()): Set<Apart> {
  for (const node of nodes.flatMap(root => [...descendants(root)])) {
    const definition = all.find(one => refersTo(node, one))
    if (!definition || found.has(definition)) continue
    found.add(definition)
    usedBy([definition], all, found)
  }
  return found
}

function refersTo(node: Nodes, one: Apart): boolean {
  if (node.type === 'footnoteReference')
    return one.type === 'footnoteDefinition' && one.identifier === node.identifier
  if (node.type !== 'linkReference' && node.type !== 'imageReference') return false
  return one.type === 'definition' && one.identifier === node.identifier
}

const keyOf = ({ type, identifier }: Apart) => `${type} ${identifier}`
