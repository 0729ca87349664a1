import type { Element, ElementContent } from 'hast'
import { type Step, steps, textWidth } from '../metrics.ts'
import { breakUnits, heightOf, isCarried } from './breaks.ts'
import { compose } from './compose.ts'
import type { Flow } from './flow.ts'
import type { Unit } from './unit.ts'
import { toUnits } from './units.ts'

/** What one slide shows. */
export interface Page {
  step: Step
  blocks: Element[]
  /** Whether a picture takes the room that is left. */
  pictured: boolean
  notes: ElementContent[][]
}

/**
 * Lays blocks out on as many slides as they need.
 *
 * @param room the height that each slide has for them, in px
 */
export function toPages(flows: readonly Flow[], room: number): Page[] {
  const { step, units, starts } = planFor(flows, room)
  return starts.map((from, index) => {
    const to = starts[index + 1] ?? units.length
    const shown = units.slice(from, to)
    return {
      step,
      blocks: compose(units, from, to),
      pictured: shown.some(({ grows }) => grows),
      notes: shown.flatMap(({ notes = [] }) => notes),
    }
  })
}

interface Plan {
  step: Step
  units: Unit[]
  starts: number[]
}

/**
 * Chooses the size of the text: the normal one; a larger one where a slide would be half empty; a smaller one where that
 * saves the only continuation, or a quarter of the slides, or keeps points whole.
 */
function planFor(flows: readonly Flow[], room: number): Plan {
  const plan = (step: Step): Plan => {
    const units = toUnits(flows, steps[step], textWidth, room)
    return { step, units, starts: breakUnits(units, room) }
  }
  const normal = plan('normal')
  const slides = normal.starts.length
  if (slides <= 1) {
    const roomy = heightOf(normal.units, 0, normal.units.length) < room / 2
    const large = roomy ? plan('large') : normal
    return large.starts.length <= 1 && brokenCode(large) <= brokenCode(normal) ? large : normal
  }
  const small = plan('small')
  const saves = small.starts.length === 1 || small.starts.length <= slides * 0.75
  const mends = small.starts.length <= slides && torn(small) < torn(normal) / 2
  return saves || mends ? small : normal
}

/** How many slides begin inside a point. */
function torn({ units, starts }: Plan): number {
  const isTorn = (start: number) =>
    units[start]?.path.some(container => container.kind === 'item' && isCarried(units, start, container))
  return starts.filter(isTorn).length
}

/** How many lines of code are broken. */
function brokenCode({ step, units }: Plan): number {
  const { line } = steps[step].code
  return units.filter(({ path, height }) => path.at(-1)?.kind === 'code' && height > line).length
}
