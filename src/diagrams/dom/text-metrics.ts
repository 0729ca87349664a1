import { readFileSync } from 'node:fs'
import { create, type Font } from 'fontkitten'

/**
 * Problem: a DOM without layout cannot say how wide a text is. Solution: the advance widths of the Inter files that the
 * site ships. Limits: no kerning (so a hair too wide, never too narrow), and estimates for scripts that Inter lacks.
 */
export function textWidth(text: string, size: number, weight: number): number {
  const face = weight >= 550 ? 600 : 400
  let ems = 0
  for (const character of text) ems += advance(character.codePointAt(0) ?? 0, face)
  return ems * size
}

/** Inter's line, in ems; Chromium rounds both halves to whole pixels. */
export const ASCENT = 0.96875
export const DESCENT = 0.2412

const SUBSETS = ['latin', 'latin-ext', 'greek', 'cyrillic', 'vietnamese']
const advances = new Map<number, number>()
const fonts = new Map<string, Font>()

function advance(codePoint: number, face: number): number {
  const key = face * 0x200000 + codePoint
  const known = advances.get(key)
  if (known !== undefined) return known
  const width = ZERO_WIDTH.test(String.fromCodePoint(codePoint)) ? 0 : measured(codePoint, face)
  advances.set(key, width)
  return width
}

function measured(codePoint: number, face: number): number {
  for (const subset of SUBSETS) {
    const font = load(subset, face)
    if (font.hasGlyphForCodePoint(codePoint))
      return font.glyphForCodePoint(codePoint).advanceWidth / font.unitsPerEm
  }
  return estimated(String.fromCodePoint(codePoint))
}

function load(subset: string, face: number): Font {
  const file = `@fontsource/inter/files/inter-${subset}-${face}-normal.woff2`
  const known = fonts.get(file)
  if (known) return known
  const font = create(readFileSync(new URL(import.meta.resolve(file))))
  if (font.isCollection) throw new Error(`${file} holds several fonts; one was expected.`)
  fonts.set(file, font)
  return font
}

const ZERO_WIDTH = /^[\p{Mn}\p{Cf}\p{Emoji_Modifier}]$/u
const WIDE =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uff60]$/u

/** Ems that common fonts take for a script; a little more rather than less. */
function estimated(character: string): number {
  if (/^\p{Extended_Pictographic}$/u.test(character)) return 1.36
  if (WIDE.test(character)) return 1.02
  if (/^[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}]$/u.test(character)) return 0.6
  if (/^[\u0900-\u0dff]$/.test(character)) return 0.76
  return 0.65
}
