import type { Cut, FaceName, Typefaces } from '../../fonts/font-file.ts'
import { typefaces } from '../../fonts/typefaces.ts'
import { type OpenFont, openFont } from './font.ts'
import { guess } from './guess.ts'

export type { FaceName }

/** How wide a text is in one of the faces, in em. */
export function widthOf(text: string, face: FaceName): number {
  const cuts = typefaces()[face]
  const widths = widthsIn(cuts)
  const known = widths.get(text)
  if (known !== undefined) return known
  let width = 0
  for (const { font, text: run } of runsOf(text, cuts)) width += font ? font.widthOf(run) : guess(run)
  // Words recur; whole texts would only fill the memory.
  if (text.length <= 40) widths.set(text, width)
  return width
}

function widthsIn(cuts: Typefaces[FaceName]): Map<string, number> {
  const known = widths.get(cuts) ?? new Map<string, number>()
  widths.set(cuts, known)
  return known
}

const widths = new WeakMap<Typefaces[FaceName], Map<string, number>>()

/** A stretch of text that a browser sets from one font, or from one of the reader's own system. */
interface Run {
  font: OpenFont | undefined
  text: string
}

function runsOf(text: string, cuts: readonly Cut[]): Run[] {
  const runs: Run[] = []
  for (const sign of latin.test(text) ? text : signsOf(text)) {
    const font = fontFor(sign, cuts)
    const last = runs.at(-1)
    if (last && last.font === font) last.text += sign
    else runs.push({ font, text: sign })
  }
  return runs
}

const latin = /^[\0-\u024f]*$/

/** A letter and the marks on it are set from one font. */
const signsOf = (text: string) => Array.from(graphemes.segment(text), ({ segment }) => segment)

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

function fontFor(sign: string, cuts: readonly Cut[]): OpenFont | undefined {
  const code = sign.codePointAt(0) ?? 0
  for (const cut of cuts) {
    const { ranges } = cut.file
    if (ranges && !ranges.some(([from, to]) => code >= from && code <= to)) continue
    const font = fontOf(cut)
    if (font.has(sign)) return font
  }
  return undefined
}

const fonts = new Map<string, OpenFont>()

function fontOf(cut: Cut): OpenFont {
  const key = `${cut.file.path} ${cut.weight}`
  const font = fonts.get(key) ?? shown(cut)
  fonts.set(key, font)
  return font
}

/** A font as browsers show it: scaled, and made bolder where it is not as bold as it is asked to be. */
function shown({ file, weight }: Cut): OpenFont {
  const { has, widthOf } = openFont(file.path, weight)
  const { scale = 1 } = file
  const bolder = file.weight === '400' && weight > 500 ? emboldening : 0
  if (scale === 1 && bolder === 0) return { has, widthOf }
  return { has, widthOf: text => widthOf(text) * scale + Array.from(text).length * bolder }
}

/** What Firefox adds to each letter that it makes bolder, in em; Chromium adds nothing. */
const emboldening = 0.03
