import { readFileSync } from 'node:fs'
import { Blob, Face, Font, shape, Buffer as Text, Variation } from 'harfbuzzjs'
import { unpackFont } from '../../fonts/unpack/font.ts'

/** A font that is open to be asked. */
export interface OpenFont {
  has(character: string): boolean
  /** How wide a text is, in em: with kerning and ligatures, as HarfBuzz shapes it in both Chromium and Firefox. */
  widthOf(text: string): number
}

/** Opens a font file at a weight, if it has several. Throws where it is broken. */
export function openFont(file: string, weight: number): OpenFont {
  const face = new Face(new Blob(new Uint8Array(unpackFont(readFileSync(file))).buffer))
  const font = new Font(face)
  if ('wght' in face.getAxisInfos()) font.setVariations([new Variation('wght', weight)])
  // One for all texts: no other is taken away before the planner lets go, and by then there is no memory left.
  const buffer = new Text()
  return {
    has: character => font.nominalGlyph(character.codePointAt(0) ?? 0) !== undefined,
    widthOf(text) {
      buffer.reset()
      buffer.addText(text)
      buffer.guessSegmentProperties()
      shape(font, buffer)
      return buffer.getGlyphPositions().reduce((sum, { xAdvance }) => sum + xAdvance, 0) / face.upem
    },
  }
}
