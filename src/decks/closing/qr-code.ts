import type { Element } from 'hast'
import encodeQR from 'qr'
import { element } from '../../hast.ts'

/** An address as a drawing that phones read. Its modules are 1 wide; the light ones, and four around all, are left to what is below. */
export function qrCode(address: string): Element {
  const rows = encodeQR(address, 'raw', { ecc: 'medium', border: quiet })
  const d = rows.flatMap((row, y) => darkRuns(row).map(([x, width]) => `M${x} ${y}h${width}v1h-${width}z`))
  return element(
    'svg',
    {
      role: 'img',
      ariaLabel: `QR code: ${address}`,
      viewBox: `0 0 ${rows.length} ${rows.length}`,
      shapeRendering: 'crispEdges',
    },
    [element('path', { d: d.join('') })],
  )
}

/** What readers want free around a code, in modules. */
const quiet = 4

/** Where dark modules begin in a row, and how many there are. */
function darkRuns(row: readonly boolean[]): [number, number][] {
  const runs: [number, number][] = []
  row.forEach((dark, x) => {
    const last = runs.at(-1)
    if (!dark) return
    if (last && last[0] + last[1] === x) last[1]++
    else runs.push([x, 1])
  })
  return runs
}
