import type { Element, ElementContent } from 'hast'
import { boxes } from '../metrics.ts'
import type { Code } from './flow.ts'
import { linesOf } from './setting.ts'
import { textUnits } from './text-units.ts'
import type { Before, Place, Unit } from './unit.ts'

/** How many lines the title of some code takes inside its box. */
export function titleLines({ title }: Code, { sizes, width }: Place): number {
  if (!title) return 0
  const setting = { type: sizes.code, width: width - boxes.code.inline, face: 'regular' } as const
  return linesOf(words(title), setting)
}

/** The title as a paragraph of its own. */
export const titleUnits = ({ title = '' }: Code, place: Place, before: Before): Unit[] =>
  textUnits({ kind: 'text', shell: paragraph, content: words(title), heading: false }, place, before)

/** The title inside the box. */
export const titled = (title: string): Element => ({
  type: 'element',
  tagName: 'span',
  properties: { className: ['code-title'] },
  children: words(title),
})

const words = (value: string): ElementContent[] => [{ type: 'text', value }]

const paragraph: Element = { type: 'element', tagName: 'p', properties: {}, children: [] }
