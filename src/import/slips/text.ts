import type { Nodes, RootContent } from 'mdast'
import type { Place } from '../../errors.ts'
import { descendants } from '../../mdast.ts'
import { rangeOf } from '../edits.ts'

/** A note as the search for slips reads it. */
export interface NoteText {
  body: string
  nodes: readonly Nodes[]
  /** The words of the note, as they are typed, piece by piece; no code, and no addresses. */
  pieces: readonly Piece[]
  /** The same of one node. */
  within: (node: Nodes) => { pieces: readonly Piece[] }
  /** The place of an offset in the body. */
  at: (offset: number) => Place
}

export interface Piece {
  text: string
  offset: number
}

export function textOf(body: string, blocks: readonly RootContent[], file: string): NoteText {
  const nodes = blocks.flatMap(block => [...descendants(block)])
  const starts = [...body.matchAll(/^/gm)].map(({ index }) => index)
  const pieceOf = (node: Nodes): Piece[] => {
    const { start, end } = rangeOf(node)
    return node.type === 'text' ? [{ text: body.slice(start, end), offset: start }] : []
  }
  return {
    body,
    nodes,
    pieces: nodes.flatMap(pieceOf),
    within: node => ({ pieces: [...descendants(node)].flatMap(pieceOf) }),
    at(offset) {
      let [line, behind] = [0, starts.length]
      while (behind - line > 1) {
        const middle = (line + behind) >> 1
        if ((starts[middle] ?? 0) <= offset) line = middle
        else behind = middle
      }
      return { file, line: line + 1, column: offset - (starts[line] ?? 0) + 1 }
    },
  }
}

/** Everything in the words of a note that matches. */
export function matchesIn(
  { pieces }: NoteText,
  pattern: RegExp,
): { match: RegExpExecArray; offset: number; piece: Piece }[] {
  return pieces.flatMap(piece =>
    [...piece.text.matchAll(pattern)].map(match => ({ match, offset: piece.offset + match.index, piece })),
  )
}
