import type { Element } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { isElement } from '../../hast.ts'

/** How wide a formula is, in em of its text; rather too wide than too narrow, as every system has its own font for it. */
export function formulaWidth(node: Element): number {
  const widths = node.children
    .filter(isElement)
    .filter(({ tagName }) => tagName !== 'annotation')
    .map(formulaWidth)
  const [first = 0, ...scripts] = widths
  const widest = Math.max(0, ...widths)
  switch (node.tagName) {
    case 'mi':
    case 'mn':
    case 'mtext':
    case 'ms':
      return lettersIn(node) * letter
    case 'mo':
      return lettersIn(node) * (isLarge(node) ? 1.3 : letter) + (isBetween(node) ? 0.5 : 0)
    case 'mspace':
      return Number.parseFloat(String(node.properties['width'])) || 0
    case 'msub':
    case 'msup':
    case 'msubsup':
      return first + Math.max(0, ...scripts) * small
    case 'munder':
    case 'mover':
    case 'munderover':
      return Math.max(first, Math.max(0, ...scripts) * small)
    case 'mfrac':
      return widest + 0.2
    case 'msqrt':
    case 'mroot':
      return widths.reduce((sum, width) => sum + width, 0.6)
    case 'mtable':
      return tableWidth(node)
    case 'semantics':
    case 'div':
      return widest
    default:
      return widths.reduce((sum, width) => sum + width, 0)
  }
}

/** In em. */
const letter = 0.67
const small = 0.72

const lettersIn = (node: Element) => textOf(node).replace(/[\p{M}\p{Cf}]/gu, '').length

/** Relations and operators have room at their sides, if they do not stand before something; brackets and commas less. */
const isBetween = (node: Element) => /^[=<>≠≈≡∈∉⊂⊆≤≥⩽⩾∼→←⇒⇔↦+−×·⋅±∪∩∧∨|:-]$/u.test(textOf(node).trim())

const isLarge = (node: Element) => /^[∏-∑∫-∳⋀-⋃]$/u.test(textOf(node).trim())

function tableWidth(node: Element): number {
  const columns: number[] = []
  for (const row of node.children.filter(isElement))
    for (const [index, cell] of row.children.filter(isElement).entries())
      columns[index] = Math.max(columns[index] ?? 0, formulaWidth(cell))
  const { className } = node.properties
  const between = Array.isArray(className) && className.includes('tml-jot') ? 0 : 0.8
  return columns.reduce((sum, width) => sum + width + between, 0)
}
