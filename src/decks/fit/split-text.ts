import type { ElementContent } from 'hast'
import { isElement } from '../../hast.ts'
import { linesOf, type Setting } from './setting.ts'

/**
 * Takes a text apart into pieces of no more than so many lines: at the ends of sentences, else between words, else
 * anywhere. A text that is short enough stays whole.
 */
export function splitText(content: ElementContent[], setting: Setting, most: number): ElementContent[][] {
  if (linesOf(content, setting) <= most) return [content]
  const text = letters(content)
  const fits = (from: number, to: number) => linesOf(slice(content, from, to), setting) <= most
  const pieces: [number, number][] = []
  for (const [from, to] of sentences(text)) {
    if (fits(from, to)) pieces.push([from, to])
    else pieces.push(...cut(text, from, to, fits))
  }
  return pieces.map(([from, to]) => slice(content, from, to))
}

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
function cut(
  text: string,
  from: number,
  to: number,
  fits: (from: number, to: number) => boolean,
): [number, number][] {
  const ends = Array.from(
    byWord.segment(text.slice(from, to)),
    ({ index, segment }) => from + index + segment.length,
  )
  const pieces: [number, number][] = []
  let start = from
  while (start < to) {
    const open = start
    const possible = ends.filter(end => end > open)
    const end =
      lastThat(possible, end => fits(open, end)) ??
      lastThat(range(open + 1, possible[0] ?? to), end => fits(open, end)) ??
      open + 1
    pieces.push([start, end])
    start = end
  }
  return pieces
}

/** Of values that fit up to some point and not beyond it, the last that does. */
function lastThat(values: readonly number[], fits: (value: number) => boolean): number | undefined {
  let [low, high] = [0, values.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const value = values[middle]
    if (value !== undefined && fits(value)) low = middle + 1
    else high = middle
  }
  return values[low - 1]
}

const range = (from: number, to: number) =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index)

const bySentence = new Intl.Segmenter('en', { granularity: 'sentence' })
const byWord = new Intl.Segmenter('en', { granularity: 'word' })

/** The letters of some content; a line break is one, and so is a picture. A line that ends in the file alone goes on. */
function letters(nodes: readonly ElementContent[]): string {
  return nodes
    .map(node => {
      if (node.type === 'text') return node.value.replace(/[\r\n]/g, ' ')
      return isElement(node) ? lettersIn(node.children, node.tagName) : ''
    })
    .join('')
}

const lettersIn = (children: readonly ElementContent[], tagName: string) =>
  tagName === 'br' ? '\n' : children.length === 0 ? '\ufffc' : letters(children)

/** What stands between two places of the letters of some content. */
function slice(nodes: readonly ElementContent[], from: number, to: number): ElementContent[] {
  let at = 0
  return nodes.flatMap((node): ElementContent[] => {
    const start = at
    const length = letters([node]).length
    at += length
    if (length === 0) return start >= from && start < to ? [node] : []
    if (at <= from || start >= to) return []
    if (start >= from && at <= to) return [node]
    if (node.type === 'text')
      return [{ type: 'text', value: node.value.slice(Math.max(0, from - start), to - start) }]
    return isElement(node) ? [{ ...node, children: slice(node.children, from - start, to - start) }] : []
  })
}
