import { leftIn } from './enter.ts'
import type { Flow } from './flow.ts'
import { columnsOf, rowHeight, splitRow } from './table.ts'
import { type Before, type Container, costs, type Place, type Unit } from './unit.ts'

/** A row is a unit; the head of the table stands on every slide, where that has room for it. */
export function tableUnits(
  { shell, ...table }: Extract<Flow, { kind: 'table' }>,
  place: Place,
  { gap, cost }: Before,
): Unit[] {
  const { sizes, width, path } = place
  const room = leftIn(place)
  const columns = columnsOf([...table.head, ...table.rows], sizes.cell, width)
  const headHeight = table.head.reduce((sum, row) => sum + rowHeight(row, columns, sizes.cell), 0)
  // A head that leaves too little room for rows is a row itself.
  const isHeaded = headHeight <= room / 2
  const { head, rows } = isHeaded ? table : { head: [], rows: [...table.head, ...table.rows] }
  const container: Container = {
    kind: 'table',
    shell: { ...shell, properties: { ...shell.properties, dataColumns: columns.join(' ') } },
    head,
    height: isHeaded ? headHeight : 0,
  }
  const parts = rows.flatMap((row, index) =>
    splitRow(row, columns, sizes.cell, room - container.height).map((node, nth) => ({ node, index, nth })),
  )
  const inside = [...path, container]
  if (parts.length === 0) return [{ path: inside, node: undefined, height: 0, gap, cost }]
  return parts.map(({ node, index, nth }, at) => {
    const edge = index === 1 || index === rows.length - 1 ? costs.edgeRow : costs.row
    return {
      path: inside,
      node,
      height: rowHeight(node, columns, sizes.cell),
      ...(at === 0 ? { gap, cost } : { gap: 0, cost: nth > 0 ? costs.splitRow : edge }),
    }
  })
}
