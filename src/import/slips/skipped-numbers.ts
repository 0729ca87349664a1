import { toString as wordsOf } from 'mdast-util-to-string'
import { type Problem, problem } from '../../errors.ts'
import { rangeOf } from '../edits.ts'
import { numberOf } from '../numbers.ts'
import type { NoteText } from './text.ts'

/** Numbers of headings that leave one out, or come twice: `#1`, `#2`, `#4`. */
export function skippedNumbers(text: NoteText): Problem[] {
  const last = new Map<number, number>()
  return text.nodes.flatMap(node => {
    if (node.type !== 'heading') return []
    for (const depth of last.keys()) if (depth > node.depth) last.delete(depth)
    const numbered = numberOf(wordsOf(node, { includeHtml: false }).trim())
    if (!numbered?.isMarked) return []
    const before = last.get(node.depth)
    last.set(node.depth, numbered.number)
    const isNext = before === undefined || numbered.number === before + 1 || numbered.number <= 1
    return isNext
      ? []
      : [problem('slipNumber', text.at(rangeOf(node).start), String(before), String(numbered.number))]
  })
}
