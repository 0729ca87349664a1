import { breaksAlike } from './breaks.ts'
import { type Run, type Segment, segmentsOf, wordsOf } from './segments.ts'

/** A text, ready to be set in lines of any width. All widths are in em of its size. */
export interface Measured {
  /** In one line, or in as many as it breaks by itself. */
  width: number
  /** The widest part that is not broken unless it must. */
  widest: number
  /** How many lines it takes, where each is this wide. Not less than one. */
  lines(width: number): number
}

/** Measures a text. It takes the more lines of the two that the browsers’ rules for breaking them would give. */
export function measure(runs: readonly Run[]): Measured {
  const text = collapsed(runs)
  const words = wordsOf(text)
  const blink = segmentsOf(text, words, 'blink')
  const unicode = words.every(({ word }) => breaksAlike(word)) ? blink : segmentsOf(text, words, 'unicode')
  return {
    get width() {
      return widthOfLines(blink)
    },
    get widest() {
      return blink.reduce((most, { width }) => Math.max(most, width), 0)
    },
    lines(width) {
      const lines = countLines(blink, width)
      return unicode === blink ? lines : Math.max(lines, countLines(unicode, width))
    },
  }
}

/** As a browser does: white space is one space, none stands at the beginning or end of a line. */
function collapsed(runs: readonly Run[]): Run[] {
  let spaced = true
  const kept = runs.map(run => {
    let text = ''
    for (const part of run.text.match(/\n|[ \t\r\f]+|[^ \t\r\f\n]+/g) ?? []) {
      const isSpace = /^[ \t\r\f]/.test(part)
      if (isSpace && spaced) continue
      text += isSpace ? ' ' : part
      spaced = isSpace || part === '\n'
    }
    return { ...run, text }
  })
  return kept.filter(({ text }) => text !== '')
}

/** Rounding must not make a line fit here that does not in a browser. */
const slack = 0.99

function countLines(segments: readonly Segment[], width: number): number {
  const room = width * slack
  let lines = 1
  let used = 0
  let space = 0
  for (const part of segments) {
    if (used > 0 && used + space + part.width > room) {
      lines++
      used = 0
      space = 0
    }
    if (part.width > room) {
      for (const character of part.characters()) {
        if (used > 0 && used + character > room) {
          lines++
          used = 0
        }
        used += character
      }
    } else used += space + part.width
    space = part.space
    if (part.ends) {
      lines++
      used = 0
      space = 0
    }
  }
  const last = segments.at(-1)
  // A line break at the very end of a text begins no line.
  return last?.ends ? Math.max(1, lines - 1) : lines
}

function widthOfLines(segments: readonly Segment[]): number {
  let widest = 0
  let used = 0
  let space = 0
  for (const part of segments) {
    used += space + part.width
    space = part.space
    widest = Math.max(widest, used)
    if (part.ends) {
      used = 0
      space = 0
    }
  }
  return widest
}
