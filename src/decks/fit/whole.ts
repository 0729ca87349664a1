import type { Element } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { hasClass } from '../../hast.ts'
import { codeLetter, type Sizes } from '../metrics.ts'
import { leftIn } from './enter.ts'
import { formulaParts } from './formula.ts'
import { formulaHeight } from './formula-height.ts'
import { formulaWidth } from './formula-width.ts'
import { type Before, costs, type Place, type Unit } from './unit.ts'

/** What is not taken apart, such as columns of one's own; but a formula of too many rows is. */
export function wholeUnits(node: Element, place: Place, before: Before): Unit[] {
  const { sizes, width, path } = place
  const size = hasClass(node, 'formula') ? formulaSize(node, sizes, width) : sizes.text.size
  const shown = size < sizes.text.size ? set(node, size) : node
  const height = (part: Element) => heightOf(part, size, sizes, width)
  const parts = formulaParts(shown, part => height(part) <= leftIn(place))
  return parts.map((part, index) => ({
    path,
    node: part,
    height: height(part),
    ...(index === 0 ? before : { gap: sizes.gap, cost: costs.row }),
  }))
}

/** The size in which a formula is no wider than a width, if it is not too small to be read then. In px. */
function formulaSize(node: Element, { text }: Sizes, width: number): number {
  const fitting = Math.floor(width / formulaWidth(node))
  return Math.min(text.size, Math.max(least, fitting))
}

/** The smallest text on slides, in px. */
const least = 22

const set = (node: Element, size: number): Element => ({
  ...node,
  properties: { ...node.properties, style: `font-size: ${size}px` },
})

/** In px; rather too high than too low. */
function heightOf(node: Element, size: number, { text }: Sizes, width: number): number {
  if (hasClass(node, 'formula')) return formulaHeight(node) * size
  return Math.ceil((textOf(node).length * text.size * codeLetter) / width) * text.line
}
