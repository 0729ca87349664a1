import type { Nodes } from 'mdast'
import { type Problem, problem } from '../../errors.ts'
import { rangeOf } from '../edits.ts'
import { matchesIn, type NoteText, type Piece } from './text.ts'

/** Brackets, quotation marks, code and fences that begin and do not end. */
export function unclosed(text: NoteText): Problem[] {
  return [
    ...text.nodes.flatMap(node => (lines.has(node.type) ? unclosedIn(node, text) : [])),
    ...text.nodes.flatMap(node => unclosedFence(node, text)),
    ...matchesIn(text, /(?<![\\`])`(?=[^\s`])/g).map(({ offset, piece }) =>
      problem('slipUnclosed', text.at(offset), '`', wordsAt(piece, offset)),
    ),
  ]
}

const lines = new Set(['paragraph', 'heading', 'tableCell'])

function unclosedIn(node: Nodes, text: NoteText): Problem[] {
  const { start, end } = rangeOf(node)
  const { pieces } = text.within(node)
  return pairs.flatMap(([open, close, unless]) => {
    const marks = pieces.flatMap(piece =>
      [...piece.text].flatMap((sign, at) =>
        sign === open || sign === close ? [{ sign, piece, offset: piece.offset + at }] : [],
      ),
    )
    const left: typeof marks = []
    for (const mark of marks) {
      if (mark.sign === open) left.push(mark)
      else left.pop()
    }
    const [only, more] = left
    if (!only || more || unless.test(text.body.slice(start, end))) return []
    return [problem('slipUnclosed', text.at(only.offset), open, wordsAt(only.piece, only.offset))]
  })
}

/** Two signs, and what makes the first of them mean something else. */
const pairs: readonly [open: string, close: string, unless: RegExp][] = [
  ['(', ')', /[:;=]-?\(|\(\s*$/],
  ['“', '”', /„|"/],
]

function unclosedFence(node: Nodes, { body, at }: NoteText): Problem[] {
  if (node.type !== 'code') return []
  const { start, end } = rangeOf(node)
  const written = body.slice(start, end)
  const [fence] = /^(?:`{3,}|~{3,})/.exec(written) ?? []
  const isClosed =
    fence === undefined ||
    written
      .split('\n')
      .slice(1)
      .at(-1)
      ?.replace(/^[\s>]+/, '')
      .startsWith(fence)
  return isClosed ? [] : [problem('slipUnclosed', at(start), fence, `${fence}${node.lang ?? ''}`)]
}

/** A few words from a place on. */
function wordsAt({ text, offset }: Piece, from: number): string {
  const words = text
    .slice(from - offset)
    .split(/\s+/)
    .slice(0, 4)
    .join(' ')
  return words.length > 40 ? `${words.slice(0, 40)}…` : words
}
