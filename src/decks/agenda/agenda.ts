import type { Element, ElementContent } from 'hast'
import { heightOf } from '../fit/breaks.ts'
import { toFlows } from '../fit/flows.ts'
import { wordsOf } from '../fit/setting.ts'
import { toUnits } from '../fit/units.ts'
import { steps, textWidth } from '../metrics.ts'
import type { Slide } from '../planned.ts'
import { layOutColumns } from './columns.ts'
import { type Entry, entriesOf } from './contents.ts'

type Laid = Pick<Slide, 'layout' | 'step' | 'blocks' | 'notes'>

/**
 * The slides of a table of contents, which is the last of these nodes, and of what introduces it. Entries that find no room
 * on one slide are in the presenter's notes, with all the others.
 *
 * @param room the height below the title, in px
 */
export function agendaSlides(
  nodes: readonly Element[],
  notes: ElementContent[][],
  { title, room }: { title: readonly ElementContent[]; room: number },
): Laid[] {
  const list = nodes.at(-1)
  if (!list) return []
  const introduction = nodes.slice(0, -1)
  const entries = entriesOf(list)
  const shown = withoutTitle(entries, wordsOf(title))
  const { pages, isWhole } = layOutColumns(shown, room - heightWith(introduction, room))
  const all = isWhole && shown.length === entries.length ? [] : [[list]]
  return pages.map(({ step, blocks }, index) => ({
    layout: 'agenda',
    step,
    blocks: index === 0 ? [...introduction, ...blocks] : blocks,
    notes: index === 0 ? [...notes, ...all] : [],
  }))
}

/** One entry that all others are below adds nothing, least of all where it is the title of the slide. */
function withoutTitle(entries: readonly Entry[], title: string): Entry[] {
  const [first, ...below] = entries
  if (!first || below.length === 0 || below.some(({ depth }) => depth <= first.depth)) return [...entries]
  const raised = below.map(entry => ({ ...entry, depth: Math.max(0, entry.depth - 1) }))
  return wordsOf(first.content).trim() === title.trim() ? raised : [first, ...raised]
}

/** In px, at the largest size, with the gap below. */
function heightWith(nodes: readonly Element[], room: number): number {
  if (nodes.length === 0) return 0
  const units = toUnits(toFlows(nodes), steps.large, textWidth, room)
  return heightOf(units, 0, units.length) + steps.large.gap
}
