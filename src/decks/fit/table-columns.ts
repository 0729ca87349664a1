import type { Element } from 'hast'
import { isElement } from '../../hast.ts'
import { steps, textWidth } from '../metrics.ts'
import type { Flow } from './flow.ts'
import { leastColumns } from './table.ts'

type Table = Extract<Flow, { kind: 'table' }>

/**
 * A table whose columns do not all fit a slide becomes several: each has the first column, which says what its rows are
 * about, and some of the others. One with cells that span others stays whole.
 */
export function splitColumns(table: Table): Table[] {
  const rows = [...table.head, ...table.rows]
  const [first = 0, ...others] = leastColumns(rows, steps.normal.cell)
  const room = textWidth - first
  if (others.reduce((sum, width) => sum + width, 0) <= room || rows.some(hasSpans)) return [table]
  return groupsOf(others, room).map(({ from, to }) => {
    // The first column is none of the others.
    const some = (row: Element) => onlyCells(row, index => index === 0 || (index > from && index <= to))
    return { ...table, head: table.head.map(some), rows: table.rows.map(some) }
  })
}

/** Which columns stand together: as few groups as there must be, and these alike in width. */
function groupsOf(widths: readonly number[], room: number): { from: number; to: number }[] {
  const all = widths.reduce((sum, width) => sum + width, 0)
  const fair = all / Math.ceil(all / room)
  const groups: { from: number; to: number; width: number }[] = []
  for (const [index, width] of widths.entries()) {
    const open = groups.at(-1)
    if (open && open.width < fair && open.width + width <= room) {
      open.to = index + 1
      open.width += width
    } else groups.push({ from: index, to: index + 1, width })
  }
  return groups
}

function onlyCells(row: Element, isKept: (index: number) => boolean): Element {
  return { ...row, children: row.children.filter(isElement).filter((_, index) => isKept(index)) }
}

const hasSpans = (row: Element) =>
  row.children
    .filter(isElement)
    .some(
      ({ properties }) => Number(properties['colSpan'] ?? 1) > 1 || Number(properties['rowSpan'] ?? 1) > 1,
    )
