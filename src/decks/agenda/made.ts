import type { Element, ElementContent } from 'hast'
import { element } from '../../hast.ts'
import { titleLook } from '../fit/title.ts'
import { roomUnder } from '../metrics.ts'
import type { Part, Slide } from '../planned.ts'
import type { UniqueId } from '../slide-ids.ts'
import { layOutColumns } from './columns.ts'
import { contentsIn } from './words.ts'

/** What an agenda names, and the slide that it begins at. */
export interface Topic {
  title: string
  slide: string
}

export interface Agenda {
  topics: readonly Topic[]
  /** A deck of fewer topics needs none; five where nothing else is said. */
  fewest?: number
  /** How many slides come behind it. */
  slides: number
  /** What the author says; else the length of the deck decides. */
  wanted?: boolean | undefined
  /** The language of the deck. */
  lang?: string | undefined
  source: string
  page?: string | undefined
}

/** An agenda for a long deck whose topics are taken in at a glance; or where the author wants one, on as many slides as it needs. */
export function makeAgenda(
  { topics, fewest = 5, slides, wanted, lang, source, page }: Agenda,
  uniqueId: UniqueId,
): Slide[] {
  if (topics.length === 0 || wanted === false) return []
  const title: ElementContent[] = [{ type: 'text', value: contentsIn(lang) }]
  const entries = topics.map((topic, index) => ({ depth: 0, number: index + 1, content: [link(topic)] }))
  const { pages } = layOutColumns(entries, roomUnder(titleLook(title).height))
  const isLong = slides >= longDeck && topics.length >= fewest
  const isEasy = pages.length === 1 && pages[0]?.step !== 'small'
  if (!wanted && !(isLong && isEasy)) return []
  return pages.map(({ step, blocks }, index) => ({
    id: uniqueId('agenda'),
    layout: 'agenda',
    step,
    title,
    part: pages.length > 1 ? { number: index + 1, of: pages.length } : undefined,
    anchors: [],
    blocks,
    notes: [],
    source,
    page,
  }))
}

/** In slides. */
const longDeck = 15

/** The sections of a planned part that an agenda names: those of the highest level that has more than one. */
export function topicsOf({ sections, targets }: Part): Topic[] {
  const named = sections.filter(({ id, text }) => id && text.trim())
  const depths = [...new Set(named.map(({ depth }) => depth))].sort()
  const level = depths.find(depth => named.filter(section => section.depth === depth).length > 1)
  return named
    .filter(({ depth }) => depth === level)
    .flatMap(({ id = '', text }) => {
      const slide = targets.get(id)
      return slide ? [{ title: text, slide }] : []
    })
}

const link = ({ title, slide }: Topic): Element =>
  element('a', { href: `#/${slide}` }, [{ type: 'text', value: title }])
