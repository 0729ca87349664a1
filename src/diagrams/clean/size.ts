import { localBox, pageBox } from '../dom/boxes.ts'
import type { Box } from '../dom/corners.ts'
import type { Drawing } from '../drawing.ts'

/**
 * The box that a drawing is seen in: Mermaid's, without the room at the sides that nothing stands in, and with words that
 * it would cut off.
 */
export function sizeOf(svg: Element): Pick<Drawing, 'viewBox' | 'width' | 'height'> {
  const given = viewBoxOf(svg)
  const content = around(localBox(svg))
  const words = [...svg.querySelectorAll('text')].map(pageBox).filter(box => box.width > 0)
  // What `use` brings along has no box of its own here.
  const drawn = !given ? content : svg.querySelector('use') ? given : common(given, content)
  const box = words.map(around).reduce(both, drawn)
  const [x = 0, y = 0, width = 0, height = 0] = [box.x, box.y, box.width, box.height].map(hundredths)
  return { viewBox: [x, y, width, height].join(' '), width: Math.ceil(width), height: Math.ceil(height) }
}

/** Around what is drawn, for strokes and the tips of arrows. */
const MARGIN = 8

const hundredths = (number: number) => Math.round(number * 100) / 100

const around = ({ x, y, width, height }: Box): Box => ({
  x: x - MARGIN,
  y: y - MARGIN,
  width: width + 2 * MARGIN,
  height: height + 2 * MARGIN,
})

function common(one: Box, other: Box): Box {
  const [x, y] = [Math.max(one.x, other.x), Math.max(one.y, other.y)]
  const right = Math.min(one.x + one.width, other.x + other.width)
  const bottom = Math.min(one.y + one.height, other.y + other.height)
  return right > x && bottom > y ? { x, y, width: right - x, height: bottom - y } : one
}

function both(one: Box, other: Box): Box {
  const [x, y] = [Math.min(one.x, other.x), Math.min(one.y, other.y)]
  const right = Math.max(one.x + one.width, other.x + other.width)
  const bottom = Math.max(one.y + one.height, other.y + other.height)
  return { x, y, width: right - x, height: bottom - y }
}

export function viewBoxOf(svg: Element): Box | undefined {
  const [x, y, width, height, more] = (svg.getAttribute('viewBox') ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number)
  const numbers = [x, y, width, height]
  if (more !== undefined || !numbers.every(Number.isFinite)) return undefined
  return { x: x ?? 0, y: y ?? 0, width: width ?? 0, height: height ?? 0 }
}
