import type { Element } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { isElement } from '../../hast.ts'
import { codeLetter, type Sizes } from '../metrics.ts'

/** How high something is that is not taken apart, in px: a formula, columns of one's own. Rather too high than too low. */
export function wholeHeight(node: Element, sizes: Sizes, width: number): number {
  const formula = formulaHeight(node) * sizes.text.size
  const lines = Math.ceil((textOf(node).length * sizes.text.size * codeLetter) / width)
  return Math.max(formula, lines * sizes.text.line)
}

/** In em: rows and fractions are what makes a formula high. */
function formulaHeight(node: Element): number {
  const parts = node.children.filter(isElement).map(formulaHeight)
  const highest = Math.max(0, ...parts)
  if (node.tagName === 'mtable') return parts.reduce((sum, part) => sum + Math.max(1.6, part + 0.4), 0)
  if (node.tagName === 'mfrac') return parts.reduce((sum, part) => sum + Math.max(1.2, part), 0)
  if (['munderover', 'munder', 'mover'].includes(node.tagName)) return highest + 1.4
  if (node.tagName === 'math') return Math.max(1.6, highest + 0.6)
  return highest
}
