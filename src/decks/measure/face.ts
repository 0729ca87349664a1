import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { openFont } from './font.ts'

/** The faces that a slide is set in. What is italic is the upright face, slanted by the browser, and so as wide. */
export type FaceName = 'regular' | 'semibold' | 'mono'

/** How wide a text is in one of the faces, in em. */
export function widthOf(text: string, face: FaceName): number {
  const known = widths[face].get(text)
  if (known !== undefined) return known
  let width = 0
  for (const { file, text: run } of runsOf(text, face)) width += file ? fontOf(file)(run) : guess(run)
  // Words recur; whole texts would only fill the memory.
  if (text.length <= 40) widths[face].set(text, width)
  return width
}

const widths: Record<FaceName, Map<string, number>> = {
  regular: new Map(),
  semibold: new Map(),
  mono: new Map(),
}

/** A stretch of text that a browser sets from one file, or from a font of the reader's own system. */
interface Run {
  file: string | undefined
  text: string
}

function runsOf(text: string, face: FaceName): Run[] {
  const runs: Run[] = []
  for (const character of text) {
    const file = fileFor(character.codePointAt(0) ?? 0, face)
    const last = runs.at(-1)
    if (last && last.file === file) last.text += character
    else runs.push({ file, text: character })
  }
  return runs
}

function fileFor(code: number, face: FaceName): string | undefined {
  return subsetsOf(face).find(({ ranges }) => ranges.some(([from, to]) => code >= from && code <= to))?.file
}

interface Subset {
  file: string
  /** The code points that a browser takes from it, whatever else it may hold. */
  ranges: [from: number, to: number][]
}

const families = {
  regular: { name: 'inter', weight: 400 },
  semibold: { name: 'inter', weight: 600 },
  mono: { name: 'jetbrains-mono', weight: 400 },
} as const

const subsets: Partial<Record<FaceName, Subset[]>> = {}

function subsetsOf(face: FaceName): Subset[] {
  const known = subsets[face] ?? readSubsets(face)
  subsets[face] = known
  return known
}

/** As the stylesheets of @fontsource tell a browser; the last subset wins where two have a character. */
function readSubsets(face: FaceName): Subset[] {
  const { name, weight } = families[face]
  const require = createRequire(import.meta.url)
  const list = require.resolve(`@fontsource/${name}/unicode.json`)
  // It is a list of ranges by the name of the subset.
  const ranges = require(list) as Record<string, string>
  return Object.entries(ranges)
    .map(([subset, range]) => ({
      file: join(dirname(list), 'files', `${name}-${subset}-${weight}-normal.woff`),
      ranges: range.split(',').map(parseRange),
    }))
    .reverse()
}

function parseRange(range: string): [number, number] {
  const [from = '', to = from] = range.replace('U+', '').split('-')
  return [Number.parseInt(from, 16), Number.parseInt(to, 16)]
}

const fonts = new Map<string, (text: string) => number>()

function fontOf(file: string): (text: string) => number {
  let font = fonts.get(file)
  if (!font) {
    font = openFont(file)
    fonts.set(file, font)
  }
  return font
}

/** The width of a text in a font that is not ours, in em: rather too wide than too narrow. */
function guess(text: string): number {
  let width = 0
  for (const { segment } of graphemes.segment(text)) {
    if (/^\p{M}+$/u.test(segment)) continue
    if (/\p{Extended_Pictographic}|\p{Regional_Indicator}/u.test(segment)) width += 1.38
    else if (
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uff60]/u.test(
        segment,
      )
    )
      width += 1
    else if (/[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(segment)) width += 0.72
    else if (/\p{L}/u.test(segment)) width += 1.1
    else width += 1
  }
  return width
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })
