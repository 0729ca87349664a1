import type { DeckSettings } from '../notes/texts.ts'
import type { Urls } from '../urls.ts'
import { makeAgenda, topicsOf } from './agenda/made.ts'
import { closingSlides } from './closing/closing.ts'
import { splitTail } from './closing/tail.ts'
import { cover } from './cover.ts'
import { planPart } from './layout/plan.ts'
import type { Slide } from './planned.ts'
import { createUniqueId } from './slide-ids.ts'
import type { Block } from './source/blocks.ts'
import { blocksUnderTitle, notePart, type Rendered, withoutLeadingNotes } from './source/part.ts'
import { toSections } from './source/sections.ts'

/**
 * The slides of a note's own deck: a cover, which has the presenter's notes that the text begins with; an agenda, if it is
 * long; its sections; and a closing slide.
 */
export function noteDeck({ note, tree }: Rendered, urls: Urls, lecture?: string): Slide[] {
  const { level, ...settings }: Partial<DeckSettings> = note.deck || {}
  const { notes, blocks } = withoutLeadingNotes(blocksUnderTitle(note, tree))
  const { prose, layout } = settings
  const whole = { ...notePart(note, toSections(blocks, level ?? 6), urls), prose, layout }
  const address = urls.absolute(urls.page(note.id))
  const { parts, tail } = splitTail([whole], { wanted: settings.closing, address })
  const uniqueId = createUniqueId(idsOf(blocks))
  const { title, lang } = note
  const [source, page] = [whole.source(), whole.page?.()]
  const first = cover({ ...note, id: uniqueId(whole.id), eyebrow: lecture, source, page })
  const slides = parts.flatMap(part => planPart(part, uniqueId))
  const last = closingSlides({ title, tail, address, wanted: settings.closing, source, page }, uniqueId)
  const hasOwn = slides.some(({ layout }) => layout === 'agenda')
  const agenda = makeAgenda(
    {
      topics: topicsOf(whole),
      slides: slides.length,
      wanted: hasOwn ? false : settings.agenda,
      lang,
      source,
      page,
    },
    uniqueId,
  )
  return [{ ...first, notes }, ...agenda, ...slides, ...last]
}

const idsOf = (blocks: readonly Block[]) =>
  blocks.flatMap(block => (block.kind === 'heading' ? [block.id] : []))
