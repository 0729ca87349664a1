import { Blob, Face, Font } from 'harfbuzzjs'
import { unpackFont } from './unpack/font.ts'

/** What a font file says of itself. */
export interface FontFacts {
  /** `100 900`, where it has more weights than one. */
  weights: string | undefined
  /** How wide each letter is, in em, where all that code is made of are alike. */
  letterWidth: number | undefined
}

/** Throws where the file is no font, or one that holds no letters. */
export function inspectFont(file: Buffer): FontFacts {
  const face = new Face(new Blob(new Uint8Array(unpackFont(file)).buffer))
  if (!(face.upem > 0) || face.collectUnicodes().length === 0) throw new Error('there are no letters in it')
  const { wght } = face.getAxisInfos()
  const font = new Font(face)
  const widths = new Set(
    Array.from(
      'iM0.{',
      letter => font.glyphHAdvance(font.nominalGlyph(letter.codePointAt(0) ?? 0) ?? 0) / face.upem,
    ),
  )
  const [letterWidth] = widths
  return {
    weights: wght && `${wght.min} ${wght.max}`,
    letterWidth: widths.size === 1 ? letterWidth : undefined,
  }
}
