import type { Element } from 'hast'
import { boxes } from '../metrics.ts'
import { heightOf, squeezed } from './breaks.ts'
import { enter, leftIn } from './enter.ts'
import type { Flow } from './flow.ts'
import { linesOf, wordsOf } from './setting.ts'
import { type Before, type Container, costs, type Place, type Unit } from './unit.ts'

/** Takes blocks apart where they stand. */
type UnitsOf = (flows: readonly Flow[], place: Place, before: Before) => Unit[]

/** The points of a list, with what is below each. */
export function listUnits(
  { shell, items }: Extract<Flow, { kind: 'list' }>,
  place: Place,
  before: Before,
  unitsOf: UnitsOf,
): Unit[] {
  const { sizes, depth } = place
  const { text, indent, between, next } =
    depth === 0
      ? { text: sizes.text, indent: sizes.indent, between: sizes.gap, next: costs.point }
      : {
          text: sizes.nested,
          indent: sizes.nestedIndent,
          between: sizes.tight,
          next: costs.nestedPoint + 60 * depth,
        }
  const list: Container = { kind: 'list', shell, head: [], height: 0 }
  const start = Number(shell.properties['start'] ?? 1)
  return items.flatMap(({ shell: own, flows }, index) => {
    const [opening] = flows
    const item: Container = {
      kind: 'item',
      shell: shell.tagName === 'ol' ? numbered(own, start + index) : own,
      head: [],
      height: 0,
      carried:
        opening?.kind === 'text'
          ? { words: wordsOf(opening.content), height: text.line + sizes.tight }
          : undefined,
    }
    const first =
      index > 0
        ? { gap: between, cost: next }
        : depth > 0
          ? { gap: sizes.tight, cost: costs.nestedList }
          : before
    const inner = enter({ ...place, depth: depth + 1 }, [list, item], indent)
    const at = place.path.length > 0 ? flows.length : picturesFrom(flows)
    const units = [
      ...unitsOf(flows.slice(0, at), inner ?? place, first),
      ...unitsOf(flows.slice(at), place, { gap: sizes.tight, cost: costs.sentence }),
    ]
    keepTogether(units, place.room)
    const path = inner?.path ?? place.path
    return units.length > 0 ? units : [{ path, node: undefined, height: text.line, ...first }]
  })
}

/** Where the pictures begin that end a point: they stand below the list, where they have more room. */
function picturesFrom(flows: readonly Flow[]): number {
  const last = flows.findLastIndex(({ kind }) => kind !== 'picture')
  return last === -1 ? flows.length : last + 1
}

/**
 * A point stays whole with what is below it, where a slide has room for that, if only in smaller text; its first words
 * stay with a picture behind them in any case.
 */
function keepTogether(units: readonly Unit[], room: number): void {
  const isWhole = heightOf(units, 0, units.length) <= room * squeezed
  for (const [index, unit] of units.entries())
    if (index > 0 && (isWhole || (unit.grows && !units[index - 1]?.grows))) unit.cost += costs.pointWhole
}

/** Numbers count on where a list is carried on. */
const numbered = (item: Element, value: number): Element => ({
  ...item,
  properties: { ...item.properties, value: String(value) },
})

/** What a box holds. Its head stands on every slide, if it is not too long for that. */
export function boxUnits(
  { box, shell, head, flows }: Extract<Flow, { kind: 'box' }>,
  place: Place,
  before: Before,
  unitsOf: UnitsOf,
): Unit[] {
  const { sizes, depth } = place
  const { inline, block } = boxes[box]
  const type = depth > 1 ? sizes.nested : sizes.text
  const lines = head ? linesOf(head.content, { type, width: place.width - inline, face: 'semibold' }) : 0
  const titled: Container = {
    kind: box,
    shell,
    head: head ? [{ ...head.shell, children: head.content }] : [],
    height: block + (head ? lines * type.line + sizes.tight : 0),
  }
  if (head && titled.height > leftIn(place) / 3)
    return boxUnits({ kind: 'box', box, shell, flows: [head, ...flows] }, place, before, unitsOf)
  const inner = enter(place, [titled], inline)
  const units = unitsOf(inner || !head ? flows : [head, ...flows], inner ?? place, before)
  return units.length > 0
    ? units
    : [{ path: inner?.path ?? place.path, node: undefined, height: 0, ...before }]
}
