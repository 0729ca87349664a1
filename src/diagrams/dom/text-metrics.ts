import { widthOf } from '../../decks/measure/face.ts'

/** How wide a text is, in pixels, which a DOM without layout cannot say: in the fonts of the site, as its slides are planned. */
export function textWidth(text: string, size: number, weight: number): number {
  return widthOf(text, weight >= 550 ? 'semibold' : 'regular') * size
}

/** Inter's line, in ems; Chromium rounds both halves to whole pixels. */
export const ASCENT = 0.96875
export const DESCENT = 0.2412
