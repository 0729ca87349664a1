import { element } from '../../hast.ts'
import { type Sizes, steps } from '../metrics.ts'
import { heightOf } from './breaks.ts'
import { codeUnits } from './code-units.ts'
import { columnsHeight } from './columns.ts'
import { compose } from './compose.ts'
import { boxUnits, listUnits } from './container-units.ts'
import { leftIn } from './enter.ts'
import type { Flow } from './flow.ts'
import { pictureUnit } from './picture-unit.ts'
import { wordsOf } from './setting.ts'
import { tableUnits } from './table-units.ts'
import { textUnits } from './text-units.ts'
import { type Before, costs, type Place, type Unit } from './unit.ts'
import { wholeUnits } from './whole.ts'

/** How high some blocks are in text of the usual size, in px. */
export function flowsHeight(flows: readonly Flow[], width: number, room: number): number {
  const units = toUnits(flows, steps.normal, width, room)
  return heightOf(units, 0, units.length)
}

/** Takes blocks apart into units, for text of some sizes and a slide's room of this width and height, in px. */
export function toUnits(flows: readonly Flow[], sizes: Sizes, width: number, room: number): Unit[] {
  return unitsOf(flows, { sizes, width, room, path: [], depth: 0 }, { gap: sizes.gap, cost: 0 })
}

function unitsOf(flows: readonly Flow[], place: Place, first: Before): Unit[] {
  const gap = place.path.length > 0 ? place.sizes.tight : place.sizes.gap
  const units: Unit[] = []
  let before: Flow | undefined
  for (const flow of flows) {
    if (flow.kind === 'notes') {
      const last = units.at(-1)
      if (last) last.notes = [...(last.notes ?? []), flow.content]
      continue
    }
    units.push(...unitsOfFlow(flow, place, before ? { gap, cost: costBehind(before) } : first))
    before = flow
  }
  return units
}

/** A heading, and a line that announces something, stay with what follows. */
function costBehind(flow: Flow): number {
  if (flow.kind !== 'text') return 0
  if (flow.heading) return costs.never
  return /[:：]\s*$/.test(wordsOf(flow.content)) ? costs.behindColon : 0
}

function unitsOfFlow(flow: Exclude<Flow, { kind: 'notes' }>, place: Place, before: Before): Unit[] {
  switch (flow.kind) {
    case 'text':
      return textUnits(flow, place, before)
    case 'list':
      return listUnits(flow, place, before, unitsOf)
    case 'table':
      return tableUnits(flow, place, before)
    case 'code':
      return codeUnits(flow, place, before)
    case 'box':
      return boxUnits(flow, place, before, unitsOf)
    case 'columns':
      return columnsUnits(flow, place, before)
    case 'beside':
      return [besideUnit(flow, place, before)]
    case 'picture':
      return [pictureUnit(flow.node, place, before)]
    case 'whole':
      return wholeUnits(flow.node, place, before)
  }
}

function besideUnit({ columns }: Extract<Flow, { kind: 'beside' }>, place: Place, before: Before): Unit {
  const parts = columns.map(({ width, flows }) => unitsOf(flows, { ...place, width }, before))
  const grows = (units: readonly Unit[]) => units.some(unit => unit.grows)
  const children = parts.map(units =>
    element('div', grows(units) ? { className: ['pictured'] } : {}, compose(units, 0, units.length)),
  )
  const widths = new Set(columns.map(({ width }) => width))
  const className = widths.size > 1 ? ['beside', `beside-${columns[0]?.width}`] : ['beside']
  return {
    path: place.path,
    node: element('div', { className }, children),
    height: Math.max(...parts.map(units => heightOf(units, 0, units.length))),
    grows: parts.some(grows),
    notes: parts.flat().flatMap(({ notes = [] }) => notes),
    ...before,
  }
}

function columnsUnits(flow: Extract<Flow, { kind: 'columns' }>, place: Place, before: Before): Unit[] {
  const heightIn = (flows: readonly Flow[], width: number) => {
    const units = unitsOf(flows, { ...place, width }, before)
    return heightOf(units, 0, units.length)
  }
  const height = columnsHeight(flow, place.width, heightIn)
  if (height > leftIn(place)) return unitsOf(flow.flows, place, before)
  return [{ path: place.path, node: flow.node, height, ...before }]
}
