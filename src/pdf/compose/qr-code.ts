import type { Element } from 'hast'
import { encodeQR } from 'qr'
import { element } from './element.ts'

/** The code that phones open an address with, drawn as one path: sharp at any size. */
export function qrCode(address: string): Element {
  // A border of one is the least that there is; paper around the code is as white.
  const rows = encodeQR(address, 'raw', { ecc: 'medium', border: 1 })
  const bars = rows.flatMap((row, y) => runsOf(row).map(({ x, width }) => `M${x} ${y}h${width}v1h-${width}z`))
  return element(
    'svg',
    {
      viewBox: `1 1 ${rows.length - 2} ${rows.length - 2}`,
      role: 'img',
      ariaLabel: `QR code: ${address}`,
      className: ['qr'],
    },
    element('path', { d: bars.join(''), shapeRendering: 'crispEdges' }),
  )
}

/** Where the dark squares of a row begin, and how many stand together. */
function runsOf(row: readonly boolean[]): { x: number; width: number }[] {
  const runs: { x: number; width: number }[] = []
  row.forEach((dark, x) => {
    const last = runs.at(-1)
    if (dark && last && last.x + last.width === x) last.width++
    else if (dark) runs.push({ x, width: 1 })
  })
  return runs
}
