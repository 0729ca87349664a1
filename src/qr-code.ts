import type { Element } from 'hast'
import encodeQR from 'qr'
import { element } from './hast.ts'

/**
 * An address as a drawing that phones read: a line through the dark modules of each row. A module is 1 wide; light ones are
 * left to what is below.
 *
 * @param border how many light modules stand around all: four, unless what is around is as light
 */
export function qrCode(address: string, border = quiet): Element {
  const rows = encodeQR(address, 'raw', { ecc: 'medium', border })
  const viewBox = `0 0 ${rows.length} ${rows.length}`
  return element(
    'svg',
    { role: 'img', ariaLabel: `QR code: ${address}`, viewBox, shapeRendering: 'crispEdges' },
    [element('path', { d: rows.map(lineThrough).join(''), stroke: '#16181d' })],
  )
}

/** What readers want free around a code, in modules. */
const quiet = 4

function lineThrough(row: readonly boolean[], y: number): string {
  let [line, at] = ['', 0]
  for (const { x, width } of darkRuns(row)) {
    line += `${line === '' ? `M${x} ${y}.5` : `m${x - at} 0`}h${width}`
    at = x + width
  }
  return line
}

function darkRuns(row: readonly boolean[]): { x: number; width: number }[] {
  const runs: { x: number; width: number }[] = []
  row.forEach((dark, x) => {
    const last = runs.at(-1)
    if (dark && last && last.x + last.width === x) last.width++
    else if (dark) runs.push({ x, width: 1 })
  })
  return runs
}
