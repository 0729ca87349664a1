import { head, textWidth } from '../metrics.ts'
import { linesOf } from './setting.ts'

/** How much higher than one line the text above a title is, in px. */
export const eyebrowExcess = (eyebrow: string | undefined): number =>
  eyebrow ? (linesIn(eyebrow) - 1) * head.eyebrowText.line : 0

/** A text above a title, in one line: for what is shown whole on another slide. */
export function oneLine(eyebrow: string): string {
  if (linesIn(eyebrow) === 1) return eyebrow
  const words = eyebrow.split(/(?<=\s)/)
  while (words.length > 1 && linesIn(`${words.join('')}…`) > 1) words.pop()
  return `${words.join('').trimEnd().slice(0, 80)}…`
}

const linesIn = (value: string) =>
  linesOf([{ type: 'text', value }], { type: head.eyebrowText, width: textWidth, face: 'semibold' })
