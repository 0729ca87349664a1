import { type Container, repeatedIn, type Unit } from './unit.ts'

/**
 * Decides which units stand on which slide: the fewest slides, then the best places to break, then slides that are
 * evenly filled. Optimal, by dynamic programming over all places to break.
 *
 * @param room the height that a slide has for them, in px
 * @returns the first unit of each slide
 */
export function breakUnits(units: readonly Unit[], room: number): number[] {
  const best: { cost: number; from: number }[] = [{ cost: 0, from: -1 }]
  for (let from = 0; from < units.length; from++) {
    const before = best[from]
    if (!before) continue
    for (let to = from + 1; to <= units.length; to++) {
      const height = heightOf(units, from, to)
      // One unit that is too high by itself is alone, and the guard’s.
      if (height > room && to > from + 1) break
      const fill = units.slice(from, to).some(({ grows }) => grows) ? 1 : Math.min(1, height / room)
      const cost = before.cost + slideCost + emptyCost * (1 - fill) ** 2 + (units[to]?.cost ?? 0)
      if (cost < (best[to]?.cost ?? Number.POSITIVE_INFINITY)) best[to] = { cost, from }
    }
  }
  const starts: number[] = []
  for (let to = units.length; to > 0; to = best[to]?.from ?? 0) starts.unshift(best[to]?.from ?? 0)
  return starts
}

/** How high some units are that follow each other on one slide, in px. */
export function heightOf(units: readonly Unit[], from: number, to: number): number {
  let height = 0
  let open: readonly Container[] = []
  for (let index = from; index < to; index++) {
    const unit = units[index]
    if (!unit) break
    for (const container of unit.path) {
      if (open.includes(container)) continue
      height += container.height
      if (index === from) height += carriedText(units, from, container)?.height ?? 0
    }
    open = unit.path
    height += unit.height + (index > from ? unit.gap : 0)
  }
  return height
}

/** The text of a point that is carried on from the slide before, where it is repeated. */
export function carriedText(
  units: readonly Unit[],
  from: number,
  container: Container,
): Container['carried'] {
  const isRepeated =
    isCarried(units, from, container) && repeatedIn(units[from]?.path ?? []).includes(container)
  return isRepeated ? container.carried : undefined
}

/** Whether a container has begun on a slide before. */
export const isCarried = (units: readonly Unit[], from: number, container: Container) =>
  units[from - 1]?.path.includes(container) ?? false

const slideCost = 2000
const emptyCost = 500
