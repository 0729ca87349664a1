import { type BreakRules, breaksIn } from './breaks.ts'
import { type FaceName, widthOf } from './face.ts'

/** The words of a text, one after the other. */
export function wordsOf(runs: readonly Run[]): Word[] {
  const text = runs.map(run => run.text).join('')
  return (text.match(/[^ \n]*[ \n]|[^ \n]+$/g) ?? []).map(part => {
    const behind = /[ \n]$/.test(part) ? part.slice(-1) : ''
    return { word: part.slice(0, part.length - behind.length), behind }
  })
}

/** What the lines of a text are made of, where they may end by some rules. */
export function segmentsOf(runs: readonly Run[], words: readonly Word[], rules: BreakRules): Segment[] {
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

/** A stretch of text in one face. */
export interface Run {
  text: string
  face: FaceName
  /** Its size, where the text around it is 1. */
  scale: number
  /** The room at its beginning and end, in em of its own size. */
  padding?: number
}

/** What a line holds whole. */
export interface Segment {
  width: number
  /** The width of the space behind it, which a line's end swallows. */
  space: number
  /** A line ends behind it, whatever room is left. */
  ends: boolean
  characters: () => number[]
}

/** What stands between spaces, and the space or the line's end behind it. */
export interface Word {
  word: string
  behind: string
}
