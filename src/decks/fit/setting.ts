import type { ElementContent } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import type { FaceName } from '../measure/face.ts'
import { type Measured, measure } from '../measure/text.ts'
import type { Type } from '../metrics.ts'
import { runsOf } from './runs.ts'

/** How a text is set: its size, the width of its lines in px, and its face where no other is named. */
export interface Setting {
  type: Type
  width: number
  face: FaceName
}

/** How many lines a text takes. */
export function linesOf(content: readonly ElementContent[], { type, width, face }: Setting): number {
  return measured(content, face).lines(width / type.size)
}

/** Whether a text takes no more than so many lines. One that is far too long is not measured. */
export const fitsLines = (content: readonly ElementContent[], setting: Setting, most: number) =>
  wordsOf(content).length <= mostLetters(setting, most) && linesOf(content, setting) <= most

/** More letters than in any text that takes no more than so many lines. */
export const mostLetters = ({ type, width }: Setting, lines: number) =>
  (lines * width) / (type.size * narrowest)

/** No letter that takes room is narrower, in em. */
const narrowest = 0.2

/** A text, measured once for all sizes and widths. */
export function measured(content: readonly ElementContent[], face: FaceName): Measured {
  const known = kept.get(content)?.[face]
  if (known) return known
  const made = measure(runsOf(content, face))
  kept.set(content, { ...kept.get(content), [face]: made })
  return made
}

const kept = new WeakMap<readonly ElementContent[], Partial<Record<FaceName, Measured>>>()

/** The words of some content, as they stand there. */
export const wordsOf = (content: readonly ElementContent[]) =>
  textOf({ type: 'root', children: [...content] })
