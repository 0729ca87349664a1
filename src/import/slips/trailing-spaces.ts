import { type Problem, problem } from '../../errors.ts'
import { rangeOf } from '../edits.ts'
import { matchesIn, type NoteText } from './text.ts'

/** Single spaces at the ends of lines, which nobody sees; two are a line break. Told once for a note. */
export function trailingSpaces(text: NoteText): Problem[] {
  const ends = text.nodes.flatMap(node => {
    if (node.type !== 'paragraph' && node.type !== 'heading') return []
    const { start, end } = rangeOf(node)
    const last = start + text.body.slice(start, end).trimEnd().length
    return /^ (?:\n|$)/.test(text.body.slice(last, last + 2)) ? [last] : []
  })
  const inside = matchesIn(text, /(?<! ) (?=\n)/g).map(({ offset }) => offset)
  const [first, ...others] = [...ends, ...inside].sort((a, b) => a - b)
  return first === undefined ? [] : [problem('slipSpaces', text.at(first), String(others.length + 1))]
}
