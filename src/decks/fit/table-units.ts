import type { Flow } from './flow.ts'
import { columnsOf, rowHeight, splitRow } from './table.ts'
import { type Before, type Container, costs, type Place, type Unit } from './unit.ts'

/** A row is a unit; the head of the table stands on every slide. */
export function tableUnits(
  { shell, head, rows }: Extract<Flow, { kind: 'table' }>,
  { sizes, width, room, path }: Place,
  { gap, cost }: Before,
): Unit[] {
  const columns = columnsOf([...head, ...rows], sizes.cell, width)
  const container: Container = {
    kind: 'table',
    shell: { ...shell, properties: { ...shell.properties, dataColumns: columns.join(' ') } },
    head,
    height: head.reduce((sum, row) => sum + rowHeight(row, columns, sizes.cell), 0),
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
