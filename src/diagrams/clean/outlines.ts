import type { Box } from '../dom/corners.ts'
import { flatten, type Point } from '../dom/flatten.ts'
import { parsePath } from '../path.ts'

/**
 * Problem: Mermaid draws many shapes with a sketching library, even when they are not to look sketched: an outline of
 * hundreds of curves that are straight, drawn three times. Solution: one path of the points that matter, and a
 * rectangle where it has round ends.
 */
export function simplifyOutlines(svg: Element): void {
  for (const group of svg.querySelectorAll('g')) {
    const [ground, strokes, third] = group.children
    if (ground?.localName !== 'path' || strokes?.localName !== 'path' || third) continue
    if (!isSketched(strokes.getAttribute('d') ?? '')) continue
    const drawn = flatten(ground.getAttribute('d') ?? '')
    if (drawn.slice(1).some(point => point.jump)) continue
    copyStroke(strokes, ground)
    strokes.remove()
    ground.replaceWith(simplest(ground, straightened(drawn), group.classList.contains('outer-path')))
  }
}

function simplest(ground: Element, points: Point[], isNode: boolean): Element {
  const box = boxOf(points)
  if (isPill(points, box)) return rectangle(ground, box, box.height / 2)
  if (isNode && isBox(points, box)) return rectangle(ground, box, CORNER)
  ground.setAttribute('d', `M${points.map(({ x, y }) => `${x} ${y}`).join('L')}Z`)
  return ground
}

const FLAT = 0.08
const CORNER = 7

/** Each piece begins anew, with the pen lifted: `M … C … M … C …`. */
function isSketched(data: string): boolean {
  const segments = parsePath(data)
  return (
    segments.length > 3 && segments.every(({ command }, index) => command === (index % 2 === 0 ? 'M' : 'C'))
  )
}

/** Ramer, Douglas and Peucker: only the points without which the outline would be off by more than `FLAT`. */
function straightened(points: readonly Point[]): Point[] {
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last || points.length < 3) return [...points]
  let [farthest, most] = [0, FLAT]
  for (const [index, point] of points.entries()) {
    const away = distance(point, first, last)
    if (away > most) [farthest, most] = [index, away]
  }
  if (farthest === 0) return [first, last]
  return [
    ...straightened(points.slice(0, farthest + 1)).slice(0, -1),
    ...straightened(points.slice(farthest)),
  ]
}

/** From a point to the line through two others. */
function distance(point: Point, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const length = Math.hypot(dx, dy)
  if (length < 0.01) return Math.hypot(point.x - from.x, point.y - from.y)
  return Math.abs(dx * (point.y - from.y) - dy * (point.x - from.x)) / length
}

function boxOf(points: readonly Point[]): Box {
  const [xs, ys] = [points.map(point => point.x), points.map(point => point.y)]
  const [x, y] = [Math.min(...xs), Math.min(...ys)]
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y }
}

/** Whether all points lie as far from the middle line as the ends are round. */
function isPill(points: readonly Point[], { x, y, width, height }: Box): boolean {
  if (points.length < 12 || width < height) return false
  const radius = height / 2
  return points.every(point => {
    const nearest = Math.min(Math.max(point.x, x + radius), x + width - radius)
    return Math.abs(Math.hypot(point.x - nearest, point.y - y - radius) - radius) < 0.6
  })
}

/** Whether the points are the four corners of the box, the first once more at the end or not. */
function isBox(points: readonly Point[], { x, y, width, height }: Box): boolean {
  const near = (value: number, wanted: number) => Math.abs(value - wanted) < 0.01
  const corners = points.filter(
    point =>
      (near(point.x, x) || near(point.x, x + width)) && (near(point.y, y) || near(point.y, y + height)),
  )
  return corners.length === points.length && (points.length === 4 || points.length === 5)
}

function rectangle(path: Element, box: Box, rx: number): Element {
  const rect = path.ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'rect')
  for (const { name, value } of path.attributes) if (name !== 'd') rect.setAttribute(name, value)
  for (const [name, value] of Object.entries({ ...box, rx })) rect.setAttribute(name, String(value))
  return rect
}

function copyStroke(from: Element, to: Element): void {
  for (const name of ['stroke', 'stroke-width', 'stroke-dasharray']) {
    const value = from.getAttribute(name)
    if (value !== null) to.setAttribute(name, value)
  }
}
