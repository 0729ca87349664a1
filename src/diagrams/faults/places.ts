/**
 * Problem: Mermaid takes front matter, directives and comments away before it counts lines. Solution: the same is taken
 * away here, from a text of which every character still knows where it stood.
 */
export function placeOfLine(source: string, line: number, column: number): Place {
  const stripped = strip(source)
  return placeIn(
    source,
    offsetOf(stripped, Math.min(startOfLine(stripped.text, line) + column - 1, stripped.text.length)),
  )
}

/** Where `text` comes next after a line (from 1) and column (from 0); an empty text stands for the end of all. */
export function placeAfter(source: string, line: number, column: number, text: string): Place {
  const stripped = strip(source)
  const from = Math.min(startOfLine(stripped.text, line) + column, stripped.text.length)
  const found = text ? stripped.text.indexOf(text, from) : stripped.text.trimEnd().length
  return placeIn(source, offsetOf(stripped, found < 0 ? from : found))
}

/** In Mermaid's order: front matter, directives, lines that are comments, space at the beginning. */
const TAKEN_AWAY = [
  /^[^\S\n]*---[^\S\n]*\n[\s\S]*?\n[^\S\n]*---\s*\n/g,
  /%%\{[\s\S]*?\}%%/g,
  /^\s*%%(?!\{)[^\n]+\n?/gm,
  /^\s+/g,
]

function strip(source: string): Stripped {
  let stripped: Stripped = {
    text: source,
    offsets: Array.from({ length: source.length }, (_, index) => index),
  }
  for (const pattern of TAKEN_AWAY) stripped = without(stripped, pattern)
  return stripped
}

function without({ text, offsets }: Stripped, pattern: RegExp): Stripped {
  const kept: Stripped = { text: '', offsets: [] }
  let at = 0
  const keepTo = (end: number) => {
    kept.text += text.slice(at, end)
    for (let i = at; i < end; i++) kept.offsets.push(offsets[i] ?? i)
  }
  for (const match of text.matchAll(pattern)) {
    keepTo(match.index)
    at = match.index + match[0].length
  }
  keepTo(text.length)
  return kept
}

function startOfLine(text: string, line: number): number {
  let start = 0
  for (let i = 1; i < line; i++) {
    const end = text.indexOf('\n', start)
    if (end < 0) return text.length
    start = end + 1
  }
  return start
}

/** In the source; the end of the text stands after its last character. */
function offsetOf({ offsets }: Stripped, index: number): number {
  return offsets[index] ?? (offsets[index - 1] ?? offsets.at(-1) ?? -1) + 1
}

function placeIn(source: string, offset: number): Place {
  const before = source.slice(0, offset)
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') }
}

/** Both from 1, in the author's block. */
export interface Place {
  line: number
  column: number
}

interface Stripped {
  text: string
  /** where each character stands in the source */
  offsets: number[]
}
