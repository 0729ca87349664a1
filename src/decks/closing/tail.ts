import type { Element } from 'hast'
import { elementsIn, hasClass } from '../../hast.ts'
import { heightOf } from '../fit/breaks.ts'
import { toFlows } from '../fit/flows.ts'
import { linesOf } from '../fit/setting.ts'
import { toUnits } from '../fit/units.ts'
import { closing, steps } from '../metrics.ts'
import type { Part } from '../planned.ts'
import { isEmpty, type Section } from '../source/sections.ts'

/** A section that a deck ends with, and the part that it is of. */
export interface Ending {
  /** Of its heading. */
  id: string
  section: Section
  part: Part
}

/**
 * Takes off a deck the sections of a line or two that it ends with, such as “Next steps” and “Date”: no more than half of
 * it, and only such as are not below others. A single one stays where it is, unless an address is to stand beside it.
 */
export function splitTail(
  parts: readonly Part[],
  { wanted = true, address }: { wanted?: boolean | undefined; address: string | undefined },
): { parts: readonly Part[]; tail: Ending[] } {
  const { before, tail } = endingsOf(parts)
  const [first] = tail
  const isBelow = before.some(
    ({ section: { id, depth }, part }) =>
      id !== undefined && part === first?.part && depth < first.section.depth,
  )
  const isTail = tail.length <= most && before.length >= Math.max(2, tail.length) && !isBelow
  const least = address === undefined ? 2 : 1
  if (!wanted || !isTail || tail.length < least) return { parts, tail: [] }
  const taken = new Set(tail.map(({ section }) => section))
  const left = parts.map(part => ({ ...part, sections: part.sections.filter(each => !taken.has(each)) }))
  return { parts: left, tail }
}

/** More have no room on a slide. */
const most = 4

/** The short sections of one depth that a deck ends with, and what is before them. */
function endingsOf(parts: readonly Part[]): { before: Omit<Ending, 'id'>[]; tail: Ending[] } {
  const all = parts.flatMap(part => part.sections.map(section => ({ section, part }))).filter(isThere)
  const last = all.at(-1)
  const begin = all.findLastIndex(({ section }) => !isShort(section) || section.depth !== last?.section.depth)
  const before = all.slice(0, begin + 1)
  const tail = all.slice(begin + 1).map(ending => ({ ...ending, id: ending.section.id ?? '' }))
  return { before, tail }
}

const isThere = ({ section }: Pick<Ending, 'section'>) => section.id !== undefined || !isEmpty(section)

/** Whether a section is a heading of one line, over a line or two. */
function isShort({ id, title, stretches }: Section): boolean {
  const pieces = stretches.flat()
  const nodes = pieces.flatMap(piece => (piece.kind === 'content' ? [piece.node] : []))
  const isPlain =
    nodes.length > 0 &&
    nodes.every(isText) &&
    !pieces.some(({ kind }) => kind === 'figure' || kind === 'agenda')
  if (!id || !isPlain || stretches.filter(stretch => stretch.length > 0).length > 1) return false
  const { width, room } = closing
  const units = toUnits(toFlows(nodes), steps.normal, width, room)
  const head = linesOf(title, { type: steps.normal.text, width, face: 'semibold' })
  return head === 1 && heightOf(units, 0, units.length) <= closing.part
}

/** Words and nothing to be looked at. */
const isText = (node: Element) =>
  /^(p|ul|ol)$/.test(node.tagName) &&
  !elementsIn(node).some(
    child => /^(img|picture|svg|math|input)$/.test(child.tagName) || hasClass(child, 'missing-picture'),
  )
