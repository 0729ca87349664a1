import type { Element } from 'hast'
import { isElement } from '../../hast.ts'

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
