import type { Element, ElementContent } from 'hast'
import { type Step, steps, textWidth } from '../metrics.ts'
import { breakUnits, heightOf, isCarried } from './breaks.ts'
import { compose } from './compose.ts'
import { composed } from './composition.ts'
import type { Flow } from './flow.ts'
import { sameText } from './same-text.ts'
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
 * @param isComposed whether lists may stand in columns or on cards
 */
export function toPages(flows: readonly Flow[], room: number, isComposed = true): Page[] {
  const { starts, others, ...plan } = planFor(isComposed ? composed(flows, room) : flows, room)
  const places = others.map(other => ({ other, find: sameText(plan.units, other.units) }))
  return starts.map((from, index) => {
    const to = starts[index + 1] ?? plan.units.length
    // Each slide is as large as it can be.
    for (const { other, find } of places) {
      const place = find(from, to)
      const isSmaller = steps[other.step].text.size < steps[plan.step].text.size
      const isNeeded = !isSmaller || heightOf(plan.units, from, to) > room
      if (place && isNeeded && heightOf(other.units, place.from, place.to) <= room)
        return pageOf(other, place.from, place.to)
    }
    return pageOf(plan, from, to)
  })
}

function pageOf({ step, units }: Sized, from: number, to: number): Page {
  const own = units.slice(from, to)
  return {
    step,
    blocks: compose(units, from, to),
    pictured: own.some(({ grows }) => grows),
    notes: own.flatMap(({ notes = [] }) => notes),
  }
}

/** A text taken apart for a size. */
interface Sized {
  step: Step
  units: Unit[]
}

interface Plan extends Sized {
  starts: number[]
  /** The same text in other sizes, for slides that have room for a larger or need a smaller one. */
  others: Sized[]
}

/**
 * Chooses the size of the text: the normal one; larger ones where a slide would be half empty; a smaller one where that
 * saves the only continuation, or a quarter of the slides, or keeps points whole, on all slides or on some.
 */
function planFor(flows: readonly Flow[], room: number): Plan {
  const plan = (step: Step): Plan => {
    const units = toUnits(flows, steps[step], textWidth, room)
    return { step, units, starts: breakUnits(units, room), others: [] }
  }
  const normal = plan('normal')
  const slides = normal.starts.length
  if (slides <= 1) return enlarged(normal, plan, room)
  const small = plan('small')
  const saves = small.starts.length === 1 || small.starts.length <= slides * 0.75
  const mixed = saves ? normal : withSmaller(normal, small, room)
  const mends = small.starts.length <= mixed.starts.length && torn(small) < torn(mixed) / 2
  return saves || mends ? { ...small, others: [normal] } : mixed
}

/** Normal text, and smaller text on those slides that keep a point whole by it. */
function withSmaller(normal: Plan, small: Sized, room: number): Plan {
  const find = sameText(normal.units, small.units)
  const fits = (from: number, to: number) => {
    const place = find(from, to)
    return place !== undefined && heightOf(small.units, place.from, place.to) <= room
  }
  return { ...normal, starts: breakUnits(normal.units, room, fits), others: [small] }
}

/** The largest text with which one slide is still enough: for what leaves much of it empty, or takes no more than a few lines. */
function enlarged(normal: Plan, plan: (step: Step) => Plan, room: number): Plan {
  const share = ({ units }: Plan) => heightOf(units, 0, units.length) / room
  const suits = (larger: Plan) =>
    larger.starts.length <= 1 && share(larger) <= 1 && brokenCode(larger) <= brokenCode(normal)
  if (share(normal) >= 0.66) return normal
  const large = plan('large')
  if (!suits(large)) return normal
  const display = share(large) < 0.3 ? plan('display') : large
  return suits(display) ? display : large
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
