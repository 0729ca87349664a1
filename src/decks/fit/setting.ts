import type { ElementContent } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { type FaceName, widthOf } from '../measure/face.ts'
import { type Measured, measure } from '../measure/text.ts'
import { codeLetter, type Type } from '../metrics.ts'
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

/** A text, measured once for all sizes and widths. */
export function measured(content: readonly ElementContent[], face: FaceName): Measured {
  const known = kept.get(content)?.[face]
  if (known) return known
  const made = measure(runsOf(content, face))
  kept.set(content, { ...kept.get(content), [face]: made })
  return made
}

const kept = new WeakMap<readonly ElementContent[], Partial<Record<FaceName, Measured>>>()

/** How many lines a line of code takes where so many letters fit one; it is broken anywhere. */
export function codeLines(line: readonly ElementContent[], letters: number): number {
  let lines = 1
  let used = 0
  for (const { segment } of graphemes.segment(wordsOf(line).replace(/\n$/, '').replaceAll('\t', '    '))) {
    const width = segment <= '~' ? 1 : Math.max(1, widthOf(segment, 'mono') / codeLetter)
    if (used > 0 && used + width > letters) {
      lines++
      used = 0
    }
    used += width
  }
  return lines
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** The words of some content, as they stand there. */
export const wordsOf = (content: readonly ElementContent[]) =>
  textOf({ type: 'root', children: [...content] })
