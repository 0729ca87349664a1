import type { ElementContent } from 'hast'
import { fitsLines, linesOf, mostLetters, type Setting } from './setting.ts'
import { letters, slice } from './slice.ts'

/**
 * Takes a text apart into pieces of no more than so many lines: at the ends of sentences, else between words, else
 * anywhere. A text that is short enough stays whole.
 */
export function splitText(content: ElementContent[], setting: Setting, most: number): ElementContent[][] {
  if (fitsLines(content, setting, most)) return [content]
  const text = letters(content)
  const longest = mostLetters(setting, most)
  const fits = (from: number, to: number) =>
    to - from <= longest && linesOf(slice(content, from, to), setting) <= most
  return sentencesOf(content, text).flatMap(({ from, to, part }) =>
    to - from <= longest && linesOf(part, setting) <= most
      ? [part]
      : cut(text, from, to, fits).map(([from, to]) => slice(content, from, to)),
  )
}

/** The sentences of a text, the same for all settings, so that each is measured once. */
function sentencesOf(content: ElementContent[], text: string): Sentence[] {
  const known = kept.get(content)
  if (known) return known
  const made = sentences(text).map(([from, to]) => ({ from, to, part: slice(content, from, to) }))
  kept.set(content, made)
  return made
}

interface Sentence {
  from: number
  to: number
  part: ElementContent[]
}

const kept = new WeakMap<ElementContent[], Sentence[]>()

/** Takes a text apart into its sentences. */
export function splitSentences(content: ElementContent[]): ElementContent[][] {
  return sentences(letters(content)).map(([from, to]) => slice(content, from, to))
}

/** What ends like an abbreviation, or is as short as a number, goes on in what follows. */
function sentences(text: string): [number, number][] {
  const found: [number, number][] = []
  let from = 0
  for (const { index, segment } of bySentence.segment(text)) {
    const to = index + segment.length
    const goesOn = to - from < shortest || abbreviation.test(segment)
    if (goesOn && to < text.length) continue
    found.push([from, to])
    from = to
  }
  return found
}

/** A sentence has at least so many letters: “1. Open it.” is one. */
const shortest = 6

/** “Mr.”, “e.g.”, “p. ej.”, “J.”: a full stop that ends no sentence. “etc.” mostly does. */
const abbreviation =
  /(^|[\s(])(\p{L}|e\.g|i\.e|p\. ?ej|z\. ?B|d\. ?h|vs|cf|ca|approx|Mrs?|Ms|Dr|St|Sra?|Nr|No|Fig|bzw)\.\s*$/u

/** Cuts a sentence behind the last word with which a piece still fits, or inside a word that is too long by itself. */
function cut(text: string, from: number, to: number, fits: Fits): [number, number][] {
  const ends = endsOf(byWord, text, from, to)
  const pieces: [number, number][] = []
  let start = from
  let guess = 1
  for (let next = 0; start < to; ) {
    const last = lastThat(ends, next, guess, end => fits(start, end))
    if (last === undefined) pieces.push(...cutWord(text, start, ends[next] ?? to, fits))
    else pieces.push([start, ends[last] ?? to])
    guess = last === undefined ? 1 : last + 1 - next
    next = last === undefined ? next + 1 : last + 1
    start = pieces.at(-1)?.[1] ?? to
  }
  return pieces
}

/** Cuts a word that is too long by itself, between its letters; one that does not fit alone stays whole. */
function cutWord(text: string, from: number, to: number, fits: Fits): [number, number][] {
  const ends = endsOf(byLetter, text, from, to)
  const pieces: [number, number][] = []
  let start = from
  let guess = 1
  for (let next = 0; start < to; ) {
    const last = lastThat(ends, next, guess, end => fits(start, end)) ?? next
    const end = ends[last] ?? to
    pieces.push([start, end])
    guess = last + 1 - next
    next = last + 1
    start = end
  }
  return pieces
}

type Fits = (from: number, to: number) => boolean

const endsOf = (segmenter: Intl.Segmenter, text: string, from: number, to: number) =>
  Array.from(segmenter.segment(text.slice(from, to)), ({ index, segment }) => from + index + segment.length)

/**
 * Where the last value is that fits, of those from a place on that fit up to some point and not beyond it. It is looked for
 * around a guess: to ask is to measure a text.
 */
function lastThat(
  values: readonly number[],
  from: number,
  guess: number,
  fits: (value: number) => boolean,
): number | undefined {
  let [low, high] = [from, values.length]
  let at = Math.max(from, Math.min(from + guess, high) - 1)
  for (let stride = 1; low < high; stride *= 2) {
    const isIn = fits(values[at] ?? 0)
    if (isIn) low = at + 1
    else high = at
    const isBetween = low > from && high < values.length
    if (isBetween) at = (low + high) >> 1
    else at = isIn ? Math.min(at + stride, high - 1) : Math.max(at - stride, low)
  }
  return low > from ? low - 1 : undefined
}

const bySentence = new Intl.Segmenter('en', { granularity: 'sentence' })
const byWord = new Intl.Segmenter('en', { granularity: 'word' })
const byLetter = new Intl.Segmenter('en', { granularity: 'grapheme' })
