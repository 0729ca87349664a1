import { type Problem, problem } from '../../errors.ts'
import { rangeOf } from '../edits.ts'
import { matchesIn, type NoteText } from './text.ts'

/** Marks that are glued to a word, and so are read as text: `-No time limit`, `No time limit- Any runtime`, `##Title`. */
export function gluedMarkers(text: NoteText): Problem[] {
  const starts = text.nodes.flatMap(node => {
    if (node.type !== 'paragraph') return []
    const { start, end } = rangeOf(node)
    return [...text.body.slice(start, end).matchAll(atStart)].map(({ index, 0: words }) =>
      problem('slipMarker', text.at(start + index), words.trim()),
    )
  })
  const inside = matchesIn(text, between).map(({ match, offset }) =>
    problem('slipMarker', text.at(offset + match[0].indexOf('-')), match[0]),
  )
  return [...starts, ...inside]
}

const atStart = /^(?:-(?=\p{Lu}\p{Ll}+\s)|\d{1,2}[.)](?=\p{Lu}\p{Ll}+\s)|#{2,6}(?=\p{L}))\S+(?: \S+)?/gmu

const between = /(?<=\p{Ll} )\p{Ll}{3,}- \p{Lu}\p{Ll}+/gu
