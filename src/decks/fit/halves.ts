import { halfWidth, steps, textWidth } from '../metrics.ts'
import type { Flow } from './flow.ts'
import { linesOf } from './setting.ts'
import { flowsHeight } from './units.ts'

type List = Extract<Flow, { kind: 'list' }>

/**
 * Sets a list of many short points in two columns of nearly the same height, on as many slides as it needs. Nothing
 * where the points are few or long, where they fill no more than two thirds of a slide, or stand beside more than text.
 *
 * @param room the height that a slide has, in px
 */
export function inHalves(flows: readonly Flow[], room: number): Flow[] | undefined {
  const [list, ...more] = flows.filter(flow => flow.kind === 'list')
  if (!list || more.length > 0 || flows.some(({ kind }) => kind !== 'list' && kind !== 'text'))
    return undefined
  if (list.items.length < fewest || !isShort(list)) return undefined
  if (flowsHeight(flows, textWidth, room) < room * full) return undefined
  const rest = flows.filter(flow => flow !== list)
  const left = rest.length > 0 ? room - flowsHeight(rest, textWidth, room) - steps.normal.gap : room
  const columns = columnsOf(list, left)
  return columns && flows.flatMap(flow => (flow === list ? inPairs(columns) : [flow]))
}

/** In points. */
const fewest = 6

/** The share of its height that a slide is filled to before a list is set in columns. */
const full = 0.66

/** Whether most points, and those below them, take a line of a column, and none more than two. */
function isShort(list: List): boolean {
  const lines = linesIn(list, halfWidth, 0)
  if (!lines || lines.some(count => count > 2)) return false
  return lines.filter(count => count === 1).length >= lines.length * 0.8
}

/** The lines of each point; nothing where it holds more than text and one list. */
function linesIn({ items }: List, width: number, depth: number): number[] | undefined {
  const { text, nested, indent, nestedIndent } = steps.normal
  const type = depth === 0 ? text : nested
  const inner = width - (depth === 0 ? indent : nestedIndent)
  const lines = items.map(({ flows: [own, below, ...more] }) => {
    if (own?.kind !== 'text' || own.heading || more.length > 0) return undefined
    const first = linesOf(own.content, { type, width: inner, face: 'regular' })
    if (!below) return [first]
    const others = below.kind === 'list' && depth === 0 ? linesIn(below, inner, 1) : undefined
    return others && [first, ...others]
  })
  return lines.every(count => count !== undefined) ? lines.flat() : undefined
}

/** Columns of the list, two a slide and as even as they can be; nothing where a point is higher than a column may be. */
function columnsOf(list: List, highest: number): List[] | undefined {
  const heights = list.items.map(item => flowsHeight([{ ...list, items: [item] }], halfWidth, highest))
  const least = Math.max(...heights)
  if (least > highest) return undefined
  const slides = Math.ceil(fill(heights, highest).length / 2)
  let [low, high] = [least, highest]
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (fill(heights, middle).length <= slides * 2) high = middle
    else low = middle + 1
  }
  const starts = fill(heights, high)
  return starts.map((from, index) => part(list, from, starts[index + 1]))
}

/** The first point of each column, where none is higher than so many px. */
function fill(heights: readonly number[], highest: number): number[] {
  const starts: number[] = []
  let used = Number.POSITIVE_INFINITY
  heights.forEach((height, index) => {
    used += steps.normal.gap + height
    if (used <= highest) return
    starts.push(index)
    used = height
  })
  return starts
}

/** Numbers count on. */
function part({ shell, items }: List, from: number, to: number | undefined): List {
  const start = shell.tagName === 'ol' ? { start: String(Number(shell.properties['start'] ?? 1) + from) } : {}
  const properties = { ...shell.properties, ...start }
  return { kind: 'list', shell: { ...shell, properties }, items: items.slice(from, to) }
}

const inPairs = (columns: readonly List[]): Flow[] =>
  Array.from({ length: Math.ceil(columns.length / 2) }, (_, slide) => ({
    kind: 'beside',
    columns: columns.slice(slide * 2, slide * 2 + 2).map(list => ({ width: halfWidth, flows: [list] })),
  }))
