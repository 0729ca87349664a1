import { flatten, type Point } from './flatten.ts'

export function pathLength(data: string): number {
  return measured(data).at(-1)?.length ?? 0
}

/** The point that lies `distance` along the path, as getPointAtLength gives it. */
export function pointAlong(data: string, distance: number): Point {
  const points = measured(data)
  const next = points.findIndex(point => point.length >= distance)
  const to = points[next] ?? points.at(-1)
  const from = points[next - 1]
  if (!to) return { x: 0, y: 0 }
  if (!from || to.length === from.length) return { x: to.x, y: to.y }
  const share = (distance - from.length) / (to.length - from.length)
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }
}

function measured(data: string): (Point & { length: number })[] {
  let length = 0
  let before: Point | undefined
  return flatten(data).map(({ x, y, jump }) => {
    if (before && !jump) length += Math.hypot(x - before.x, y - before.y)
    before = { x, y }
    return { x, y, length }
  })
}
