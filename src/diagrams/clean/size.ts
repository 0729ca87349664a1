import { localBox } from '../dom/boxes.ts'
import type { Box } from '../dom/corners.ts'
import type { Drawing } from '../drawing.ts'

/** The box that a drawing is seen in: Mermaid's, without the room at the sides that nothing stands in. */
export function sizeOf(svg: Element): Pick<Drawing, 'viewBox' | 'width' | 'height'> {
  const content = localBox(svg)
  const given = viewBoxOf(svg)
  // What `use` brings along has no box of its own here.
  const box = !given ? content : svg.querySelector('use') ? given : trimmed(given, content)
  const [x, y, width, height] = [box.x, box.y, box.width, box.height].map(
    number => Math.round(number * 100) / 100,
  )
  return {
    viewBox: [x, y, width, height].join(' '),
    width: Math.ceil(width ?? 0),
    height: Math.ceil(height ?? 0),
  }
}

/** Around what is drawn, for strokes and the tips of arrows. */
const MARGIN = 8

function viewBoxOf(svg: Element): Box | undefined {
  const [x, y, width, height, more] = (svg.getAttribute('viewBox') ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number)
  const numbers = [x, y, width, height]
  if (more !== undefined || !numbers.every(Number.isFinite)) return undefined
  return { x: x ?? 0, y: y ?? 0, width: width ?? 0, height: height ?? 0 }
}

function trimmed(given: Box, content: Box): Box {
  if (content.width === 0 || content.height === 0) return given
  const x = Math.max(given.x, content.x - MARGIN)
  const y = Math.max(given.y, content.y - MARGIN)
  const right = Math.min(given.x + given.width, content.x + content.width + MARGIN)
  const bottom = Math.min(given.y + given.height, content.y + content.height + MARGIN)
  return right > x && bottom > y ? { x, y, width: right - x, height: bottom - y } : given
}
