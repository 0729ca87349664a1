import type { Point } from './flatten.ts'
import { IDENTITY, type Matrix } from './matrix.ts'

/** `x,y x,y …` as points, as polygons have them. */
export function pairs(text: string): Point[] {
  const numbers = text.match(/-?[\d.]+(?:e[-+]?\d+)?/gi)?.map(Number) ?? []
  return numbers.flatMap((x, i) => (i % 2 === 0 ? [{ x, y: numbers[i + 1] ?? 0 }] : []))
}

/** A box as two of its corners, which is how boxes are passed about while they are put together. */
export function cornersOf(x: number, y: number, width: number, height: number): Point[] {
  return [
    { x, y },
    { x: x + width, y: y + height },
  ]
}

/** The low and the high corner of the box around all points; nothing around none. */
export function bounds(points: Point[]): Point[] {
  const known = points.filter(({ x, y }) => !Number.isNaN(x) && !Number.isNaN(y))
  if (known.length === 0) return []
  const [low, high] = [
    { x: Infinity, y: Infinity },
    { x: -Infinity, y: -Infinity },
  ]
  for (const { x, y } of known) {
    low.x = Math.min(low.x, x)
    low.y = Math.min(low.y, y)
    high.x = Math.max(high.x, x)
    high.y = Math.max(high.y, y)
  }
  return [low, high]
}

/** The four corners after a transform, as a turned box no longer has two. */
export function mapped(points: Point[], m: Matrix): Point[] {
  const [from, to] = points
  if (!from || !to || m === IDENTITY) return points
  return [from, to, { x: from.x, y: to.y }, { x: to.x, y: from.y }].map(({ x, y }) => ({
    x: m[0] * x + m[2] * y + m[4],
    y: m[1] * x + m[3] * y + m[5],
  }))
}

export function toBox(points: Point[]): Box {
  const [from, to] = bounds(points)
  if (!from || !to) return { x: 0, y: 0, width: 0, height: 0 }
  return { x: from.x, y: from.y, width: to.x - from.x, height: to.y - from.y }
}

export interface Box {
  x: number
  y: number
  width: number
  height: number
}
