import type { PhrasingContent, Text } from 'mdast'

/** Two marks in a text, such as `==` and `==`, and what becomes of the words between them. */
export interface Marks {
  open: string
  close: string
  /** Whether a mark may open, or close, between these two characters; empty at the border of a text. */
  opens?: (before: string, after: string) => boolean
  closes?: (before: string, after: string) => boolean
  /** What stands in the place of the marks and of what is between; nothing where it stays as it was typed. */
  make: (
    inside: PhrasingContent[],
    start: Text,
    before: PhrasingContent | undefined,
  ) => PhrasingContent[] | undefined
}

/** Finds pairs of marks among the children of one parent. Gives nothing back where there is none. */
export function replaceBetween(
  children: readonly PhrasingContent[],
  marks: Marks,
  source: string,
): PhrasingContent[] | undefined {
  if (!children.some(child => child.type === 'text' && child.value.includes(marks.open))) return undefined
  const pieces = children.flatMap((child): PhrasingContent[] =>
    child.type === 'text' ? split(child, marks, source) : [child],
  )
  if (pieces.length === children.length) return undefined
  const found: PhrasingContent[] = []
  let changed = false
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at]
    if (!piece) continue
    const end =
      isMark(piece, marks.open) && borders(pieces, at, marks.opens) ? closing(pieces, at, marks) : -1
    const made = end > at + 1 && isText(piece) && marks.make(pieces.slice(at + 1, end), piece, found.at(-1))
    if (!made) {
      found.push(piece)
      continue
    }
    found.push(...made)
    changed = true
    at = end
  }
  return changed ? found : undefined
}

function closing(pieces: readonly PhrasingContent[], from: number, { close, closes }: Marks): number {
  return pieces.findIndex(
    (piece, index) => index > from && isMark(piece, close) && borders(pieces, index, closes),
  )
}

/** Marks become texts of their own; a text in which they are escaped is left whole. */
function split(text: Text, { open, close }: Marks, source: string): Text[] {
  if (!text.value.includes(open) && !text.value.includes(close)) return [text]
  const { start, end } = text.position ?? {}
  if (start && source.slice(start.offset, end?.offset).includes(`\\${open.charAt(0)}`)) return [text]
  const pieces: Text[] = []
  let rest = text.value
  let at = 0
  while (rest !== '') {
    const next = [rest.indexOf(open), rest.indexOf(close)].filter(index => index !== -1)
    const index = Math.min(...next, rest.length)
    const mark = rest.startsWith(open, index) ? open : close
    for (const value of [rest.slice(0, index), rest.slice(index, index + mark.length)]) {
      if (value !== '') pieces.push(part(text, value, at))
      at += value.length
    }
    rest = rest.slice(index + mark.length)
  }
  return pieces
}

/** A part of a text, at its own place. */
function part(text: Text, value: string, at: number): Text {
  if (!text.position) return { type: 'text', value }
  const { start } = text.position
  const lines = text.value.slice(0, at).split('\n')
  const column = (lines.length === 1 ? start.column : 1) + (lines.at(-1)?.length ?? 0)
  const point = { line: start.line + lines.length - 1, column }
  return { type: 'text', value, position: { start: point, end: point } }
}

function borders(
  pieces: readonly PhrasingContent[],
  at: number,
  fits: ((before: string, after: string) => boolean) | undefined,
): boolean {
  return fits?.(charOf(pieces[at - 1], -1), charOf(pieces[at + 1], 0)) ?? true
}

/** What is no text counts as a letter, for words go on there. */
function charOf(piece: PhrasingContent | undefined, at: number): string {
  if (!piece) return ''
  return piece.type === 'text' ? (piece.value.at(at) ?? '') : 'x'
}

const isText = (piece: PhrasingContent): piece is Text => piece.type === 'text'

const isMark = (piece: PhrasingContent, mark: string) => piece.type === 'text' && piece.value === mark
