import type { Heading, Nodes } from 'mdast'
import { descendants } from '../mdast.ts'
import { type Edit, rangeOf } from './edits.ts'

/** Lifts or lowers the headings of a file so that the highest is of the second level: the title is above them. */
export function levelEdits(source: string, nodes: readonly Nodes[]): Edit[] {
  const headings = nodes.flatMap(root => [...descendants(root)]).filter(node => node.type === 'heading')
  const shift = 2 - Math.min(...headings.map(({ depth }) => depth))
  if (headings.length === 0 || shift === 0) return []
  return headings.flatMap(node => atLevel(source, node, Math.min(6, node.depth + shift)))
}

function atLevel(source: string, node: Heading, depth: number): Edit[] {
  const { start, end } = rangeOf(node)
  const marks = '#'.repeat(depth)
  if (source[start] === '#') return [{ start, end: start + node.depth, text: marks }]
  const last = node.children.at(-1)
  // Underlined headings have two levels only, and may have several lines.
  if (!last || source.slice(start, rangeOf(last).end).includes('\n')) return []
  return [
    { start, end: start, text: `${marks} ` },
    { start: rangeOf(last).end, end, text: '' },
  ]
}
