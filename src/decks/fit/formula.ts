import type { Element } from 'hast'
import { isElement } from '../../hast.ts'

/** How high a formula is, in em of its text; rather too high than too low. Rows and fractions are what makes it so. */
export function formulaHeight(node: Element): number {
  const parts = node.children.filter(isElement).map(formulaHeight)
  const highest = Math.max(0, ...parts)
  if (node.tagName === 'mtable') return parts.reduce((sum, part) => sum + Math.max(1.6, part + 0.4), 0)
  if (node.tagName === 'mfrac') return parts.reduce((sum, part) => sum + Math.max(1.2, part), 0)
  if (['munderover', 'munder', 'mover'].includes(node.tagName)) return highest + 1.4
  if (node.tagName === 'math') return Math.max(1.6, highest + 0.6)
  return highest
}

/** Takes a formula that is nothing but rows apart into some that each fit, where it does not itself. */
export function formulaParts(node: Element, fits: (part: Element) => boolean): Element[] {
  const rows = rowsOf(node)
  if (!rows || rows.length < 2 || fits(node)) return [node]
  const parts: Element[][] = []
  for (const row of rows) {
    const longer = [...(parts.at(-1) ?? []), row]
    if (parts.length > 0 && fits(withRows(node, longer))) parts[parts.length - 1] = longer
    else parts.push([row])
  }
  return parts.map(part => withRows(node, part))
}

/** The rows of an equation array; nothing where anything, such as a bracket, stands around them. */
function rowsOf(node: Element): Element[] | undefined {
  const inside = node.children.filter(isElement).filter(({ tagName }) => tagName !== 'annotation')
  if (node.tagName === 'mtable') return inside
  const [only, ...more] = inside
  return only && more.length === 0 ? rowsOf(only) : undefined
}

function withRows(node: Element, rows: Element[]): Element {
  if (node.tagName === 'mtable') return { ...node, children: rows }
  const children = node.children.map(child => (isElement(child) ? withRows(child, rows) : child))
  return { ...node, children }
}
