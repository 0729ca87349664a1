import { type BreakRules, breaksAlike, breaksIn } from './breaks.ts'
import { type FaceName, widthOf } from './face.ts'

/** A stretch of text in one face. */
export interface Run {
  text: string
  face: FaceName
  /** Its size, where the text around it is 1. */
  scale: number
  /** The room at its beginning and end, in em of its own size. */
  padding?: number
}

/** A text, ready to be set in lines of any width. All widths are in em of its size. */
export interface Measured {
  /** In one line, or in as many as it breaks by itself. */
  width: number
  /** The widest part that is not broken unless it must. */
  widest: number
  /** How many lines it takes, where each is this wide. Not less than one. */
  lines(width: number): number
}

/** What a line holds whole. */
interface Segment {
  width: number
  /** The width of the space behind it, which a line's end swallows. */
  space: number
  /** A line ends behind it, whatever room is left. */
  ends: boolean
  characters: () => number[]
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

/** What stands between spaces, and the space or the line's end behind it. */
interface Word {
  word: string
  behind: string
}

const wordsOf = (runs: readonly Run[]): Word[] =>
  (
    runs
      .map(run => run.text)
      .join('')
      .match(/[^ \n]*[ \n]|[^ \n]+$/g) ?? []
  ).map(part => {
    const behind = /[ \n]$/.test(part) ? part.slice(-1) : ''
    return { word: part.slice(0, part.length - behind.length), behind }
  })

function segmentsOf(runs: readonly Run[], words: readonly Word[], rules: BreakRules): Segment[] {
  const near = nearby(runs)
  const segments: Segment[] = []
  let at = 0
  for (const { word, behind } of words) {
    const end = at + word.length
    let from = at
    for (const offset of breaksIn(word, rules)) {
      segments.push(segment(near(from, at + offset), from, at + offset, ''))
      from = at + offset
    }
    segments.push(segment(near(from, end), from, end, behind))
    at = end + behind.length
  }
  return segments
}

/** A run, and where it begins and ends in the whole text. */
interface PlacedRun {
  run: Run
  start: number
  end: number
}

/** Finds the runs at places that follow each other, however many there are before and behind them. */
function nearby(runs: readonly Run[]): (from: number, to: number) => PlacedRun[] {
  const placed: PlacedRun[] = []
  for (const run of runs) {
    const start = placed.at(-1)?.end ?? 0
    placed.push({ run, start, end: start + run.text.length })
  }
  let first = 0
  return (from, to) => {
    while (first < placed.length - 1 && (placed[first]?.end ?? 0) <= from) first++
    let behind = first + 1
    while ((placed[behind]?.start ?? Number.POSITIVE_INFINITY) <= to) behind++
    return placed.slice(first, behind)
  }
}

function segment(runs: readonly PlacedRun[], from: number, to: number, behind: string): Segment {
  const pieces: { text: string; run: Run; first: boolean; last: boolean }[] = []
  let spaceIn: Run | undefined
  for (const { run, start, end } of runs) {
    const text = run.text.slice(Math.max(0, from - start), Math.max(0, to - start))
    if (text) pieces.push({ text, run, first: from <= start, last: to >= end })
    if (start <= to && to < end) spaceIn = run
  }
  const padding = (run: Run, first: boolean, last: boolean) =>
    (run.padding ?? 0) * run.scale * (Number(first) + Number(last))
  const width = pieces.reduce(
    (sum, { text, run, first, last }) =>
      sum + widthOf(text, run.face) * run.scale + padding(run, first, last),
    0,
  )
  return {
    width,
    space: behind === ' ' ? widthOf(' ', spaceIn?.face ?? 'regular') * (spaceIn?.scale ?? 1) : 0,
    ends: behind === '\n',
    characters: () =>
      pieces.flatMap(({ text, run }) =>
        Array.from(graphemes.segment(text), ({ segment }) => widthOf(segment, run.face) * run.scale),
      ),
  }
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

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
