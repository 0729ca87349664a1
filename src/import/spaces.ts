import type { Nodes } from 'mdast'
import { descendants } from '../mdast.ts'
import { type Edit, rangeOf } from './edits.ts'

/** Leaves one empty line where there are several between the parts of a list or quote. */
export function spaceEdits(source: string, nodes: readonly Nodes[]): Edit[] {
  return nodes
    .flatMap(root => [...descendants(root)])
    .flatMap(node => {
      if (!('children' in node)) return []
      return node.children.slice(1).flatMap((child, at) => {
        const before = node.children[at]
        const start = before ? rangeOf(before).end : 0
        const empty = /^[ \t]*\n(?:[ \t]*\n){2,}/.exec(source.slice(start, rangeOf(child).start))?.[0]
        return empty ? [{ start, end: start + empty.length, text: '\n\n' }] : []
      })
    })
}
