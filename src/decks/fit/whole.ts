import type { Element } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { hasClass } from '../../hast.ts'
import { codeLetter, type Sizes } from '../metrics.ts'
import { leftIn } from './enter.ts'
import { formulaHeight, formulaParts } from './formula.ts'
import { type Before, costs, type Place, type Unit } from './unit.ts'

/** What is not taken apart, such as columns of one's own; but a formula of too many rows is. */
export function wholeUnits(node: Element, place: Place, before: Before): Unit[] {
  const { sizes, width, path } = place
  const parts = formulaParts(node, part => heightOf(part, sizes, width) <= leftIn(place))
  return parts.map((part, index) => ({
    path,
    node: part,
    height: heightOf(part, sizes, width),
    ...(index === 0 ? before : { gap: sizes.gap, cost: costs.row }),
  }))
}

/** In px; rather too high than too low. */
function heightOf(node: Element, { text }: Sizes, width: number): number {
  if (hasClass(node, 'formula')) return formulaHeight(node) * text.size
  return Math.ceil((textOf(node).length * text.size * codeLetter) / width) * text.line
}
