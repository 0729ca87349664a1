import type { Element, ElementContent } from 'hast'
import { widthOf } from '../measure/face.ts'
import { codeLetter, continued } from '../metrics.ts'
import { letters, slice } from './slice.ts'

/** The rows of a line of code that is wider than a slide. */
export interface CodeRows {
  count: number
  /** The line, with a mark where each row after the first begins. */
  content: ElementContent[]
}

/**
 * Breaks a line of code where so many letters fit a row: behind a space, else behind a sign, else anywhere. What goes on
 * is set in as the line is, and by the mark.
 *
 * @param highest how many rows may stand together; a longer line becomes several
 */
export function codeRows(
  line: ElementContent[],
  most: number,
  highest = Number.POSITIVE_INFINITY,
): CodeRows[] {
  const text = letters(line).trimEnd()
  if (text.length <= most && plain.test(text)) return [{ count: 1, content: line }]
  const indent = Math.min(widthIn(/^[ \t]*/.exec(text)?.[0] ?? ''), Math.floor(most / 3))
  const starts = startsOf(text, most, Math.max(1, most - indent - continued.letters))
  if (starts.length === 0) return [{ count: 1, content: line }]
  const edges = [0, ...starts, Number.POSITIVE_INFINITY]
  const rows = edges.slice(1).map((to, index) => slice(line, edges[index] ?? 0, to))
  const parts = Map.groupBy(rows.entries(), ([index]) => Math.floor(index / highest))
  return [...parts.values()].map(part => ({
    count: part.length,
    content: part.flatMap(([, row], index) => (index === 0 ? row : [markOf(indent), ...row])),
  }))
}

/** Where rows begin, but for the first, which holds more than the others. */
function startsOf(text: string, first: number, others: number): number[] {
  const starts: number[] = []
  let [from, used] = [0, 0]
  let breaks: { at: number; used: number; isSpace: boolean }[] = []
  for (const { segment, index } of graphemes.segment(text)) {
    const room = starts.length === 0 ? first : others
    const width = widthOfLetter(segment)
    // A space at its end hangs over a row.
    if (used > 0 && used + width > room && segment !== ' ') {
      const best = lastOf(breaks, room) ?? { at: index, used }
      starts.push(best.at)
      from = best.at
      used -= best.used
      breaks = breaks.filter(({ at }) => at > from).map(later => ({ ...later, used: later.used - best.used }))
    }
    used += width
    if (sign.test(segment)) breaks.push({ at: index + segment.length, used, isSpace: segment === ' ' })
  }
  return starts
}

/** The last space, if the row is not left half empty by it, else the last sign. */
function lastOf(breaks: readonly { at: number; used: number; isSpace: boolean }[], room: number) {
  const near = breaks.filter(({ used }) => used >= room * 0.4)
  return near.findLast(({ isSpace }) => isSpace) ?? near.at(-1)
}

/** Behind these a line of code may go on in the next row. */
const sign = /^[\s,;:|&=+/\\?)\]}>-]$/

/** Each sign of it is a letter wide. */
const plain = /^[ -~]*$/

/** In letters. */
const widthIn = (text: string) =>
  Array.from(graphemes.segment(text)).reduce((sum, { segment }) => sum + widthOfLetter(segment), 0)

function widthOfLetter(letter: string): number {
  if (letter === '\t') return 4
  return letter <= '~' ? 1 : Math.max(1, widthOf(letter, 'mono') / codeLetter)
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** Drawn by the stylesheet, so that it is not copied with the code. */
const markOf = (indent: number): Element => ({
  type: 'element',
  tagName: 'span',
  properties: { className: ['row'], dataIndent: ' '.repeat(indent) },
  children: [],
})
