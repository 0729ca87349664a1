import { readFileSync } from 'node:fs'
import { Blob, Face, Font, shape, Buffer as Text } from 'harfbuzzjs'
import { woffToSfnt } from './sfnt.ts'

/**
 * Opens a WOFF font and tells how wide a text set in it is, in em: with kerning and ligatures, as a browser sets it,
 * for HarfBuzz is the shaper of both Chromium and Firefox.
 */
export function openFont(file: string): (text: string) => number {
  const sfnt = woffToSfnt(readFileSync(file))
  const face = new Face(new Blob(new Uint8Array(sfnt).buffer))
  const font = new Font(face)
  return text => {
    const buffer = new Text()
    buffer.addText(text)
    buffer.guessSegmentProperties()
    shape(font, buffer)
    return buffer.getGlyphPositions().reduce((sum, { xAdvance }) => sum + xAdvance, 0) / face.upem
  }
}
