import type { Element } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import type { Unit } from './unit.ts'

/**
 * Finds some units of a text among those of the same text in another size, which may be taken apart at other places.
 *
 * @returns for the first unit and the one behind the last: which ones these are there, if the text begins and ends
 *   between units there, too
 */
export function sameText(
  units: readonly Unit[],
  others: readonly Unit[],
): (from: number, to: number) => { from: number; to: number } | undefined {
  const here = placesOf(units)
  const there = new Map(placesOf(others).map((place, index) => [place, index]))
  return (start, end) => {
    const from = there.get(here[start] ?? -1)
    const to = there.get(here[end] ?? -1)
    return from === undefined || to === undefined ? undefined : { from, to }
  }
}

/** How much stands before each unit, and before the end. What has no letters counts as one. */
function placesOf(units: readonly Unit[]): number[] {
  const places = [0]
  for (const { node } of units) places.push((places.at(-1) ?? 0) + lengthOf(node))
  return places
}

const lengthOf = (node: Element | undefined) => Math.max(1, node ? textOf(node).length : 0)
