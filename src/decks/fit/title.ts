import type { ElementContent } from 'hast'
import { head, textWidth } from '../metrics.ts'
import { linesOf } from './setting.ts'

/** How a title is set, and how high it is, in px. */
export interface TitleLook {
  size: 'normal' | 'long' | 'cut'
  height: number
  /** Only its first lines are shown: it is a paragraph rather than a title, and its words are to stand below. */
  cut: boolean
}

/** Decides how a title is set: large in two lines, smaller in four, else cut off. */
export function titleLook(title: ElementContent[]): TitleLook {
  // “10/12” may stand behind it.
  const width = textWidth - numberRoom
  const lines = linesOf(title, { type: head.title, width, face: 'title' })
  if (lines <= 2) return { size: 'normal', height: lines * head.title.line, cut: false }
  const long = linesOf(title, { type: head.longTitle, width, face: 'title' })
  if (long <= 4) return { size: 'long', height: long * head.longTitle.line, cut: false }
  return { size: 'cut', height: 2 * head.longTitle.line, cut: true }
}

const numberRoom = 100
