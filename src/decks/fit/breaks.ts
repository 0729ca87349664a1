import { type Container, repeatedIn, type Unit } from './unit.ts'

/**
 * Decides which units stand on which slide: the fewest slides, then the best places to break, then slides that are
 * evenly filled. Optimal, by dynamic programming over all places to break.
 *
 * @param room the height that a slide has for them, in px
 * @param fitsSmaller whether units that are too high together fit in smaller text, which is worth it only for what
 *   would be taken apart else
 * @returns the first unit of each slide
 */
export function breakUnits(
  units: readonly Unit[],
  room: number,
  fitsSmaller?: (from: number, to: number) => boolean,
): number[] {
  const best: { cost: number; from: number }[] = [{ cost: 0, from: -1 }]
  const most = fitsSmaller ? room * squeezed : room
  for (let from = 0; from < units.length; from++) {
    const before = best[from]
    if (!before) continue
    let to = from
    for (const { height, grows } of slidesFrom(units, from)) {
      to++
      // One unit that is too high by itself is alone, and the guard’s.
      if (height > most && to > from + 1) break
      const isHigh = height > room && to > from + 1
      if (isHigh && !fitsSmaller?.(from, to)) continue
      const fill = grows ? 1 : Math.min(1, height / room)
      const own = slideCost + emptyCost * (1 - fill) ** 2 + (isHigh ? smallerCost : 0)
      const cost = before.cost + own + (units[to]?.cost ?? 0)
      if (cost < (best[to]?.cost ?? Number.POSITIVE_INFINITY)) best[to] = { cost, from }
    }
  }
  const starts: number[] = []
  for (let to = units.length; to > 0; to = best[to]?.from ?? 0) starts.unshift(best[to]?.from ?? 0)
  return starts
}

/** How high some units are that follow each other on one slide, in px. */
export function heightOf(units: readonly Unit[], from: number, to: number): number {
  if (to <= from) return 0
  let at = from
  let last = 0
  for (const { height } of slidesFrom(units, from)) {
    last = height
    if (++at >= to) break
  }
  return last
}

/** What a slide holds that begins with a unit: with that alone, with the next one, and so on. Heights in px. */
function* slidesFrom(units: readonly Unit[], from: number): Generator<{ height: number; grows: boolean }> {
  let height = 0
  let grows = false
  let open: readonly Container[] = []
  for (let index = from; index < units.length; index++) {
    const unit = units[index]
    if (!unit) return
    for (const container of unit.path) {
      if (open.includes(container)) continue
      height += container.height
      if (index === from) height += carriedText(units, from, container)?.height ?? 0
    }
    open = unit.path
    height += unit.height + (index > from ? unit.gap : 0)
    grows ||= unit.grows ?? false
    yield { height, grows }
  }
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
/** As much as a slide: smaller text saves none. */
const smallerCost = 2000

/** How much higher than a slide something may be that may fit it in smaller text. */
export const squeezed = 1.2
