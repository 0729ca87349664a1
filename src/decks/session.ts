import type { Root } from 'hast'
import type { SessionDeck } from '../notes/texts.ts'
import type { Urls } from '../urls.ts'
import { makeAgenda, type Topic } from './agenda/made.ts'
import { closingSlides } from './closing/closing.ts'
import { splitTail } from './closing/tail.ts'
import { cover } from './cover.ts'
import { areDivided, divider } from './divider.ts'
import { planPart } from './layout/plan.ts'
import type { Part, Slide } from './planned.ts'
import { createUniqueId, type UniqueId } from './slide-ids.ts'
import { type Described, partOf, type Rendered } from './source/part.ts'
import { type Piece, piecesOf } from './source/session-pieces.ts'

/**
 * The slides of a session deck: a cover; an agenda, if it is long; its own sections and the included notes, in the order of
 * its text, the notes behind dividers if they are long; and a closing slide.
 *
 * Presenter's notes that stand right behind an include belong to its last slide, at the beginning to the cover.
 */
export function sessionDeck(
  deck: Described<SessionDeck>,
  tree: Root,
  rendered: ReadonlyMap<string, Rendered>,
  urls: Urls,
): Slide[] {
  const { title, lang, deck: settings } = deck
  const { notes, pieces } = piecesOf(deck, tree, rendered, urls)
  const { prose, layout } = settings
  const all = pieces.map(({ part }) => ({ ...part, prose, layout }))
  const address = urls.absolute(urls.deck(deck.id))
  const { parts, tail } = splitTail(all, { wanted: settings.closing, address })
  const uniqueId = createUniqueId(all.flatMap(part => part.sections.flatMap(({ id }) => id ?? [])))
  const own = partOf(deck, [])
  const source = own.source()
  const first = cover({ ...deck, id: uniqueId(own.id), source })
  const { slides, topics } = planPieces(pieces, parts, uniqueId)
  const last = closingSlides({ title, tail, address, wanted: settings.closing, source }, uniqueId)
  const agenda = makeAgenda(
    { topics, fewest: 3, slides: slides.length, wanted: settings.agenda, lang, source },
    uniqueId,
  )
  return [{ ...first, notes }, ...agenda, ...slides, ...last]
}

/** The slides of all pieces, and what an agenda names of them. */
function planPieces(
  pieces: readonly Piece[],
  parts: readonly Part[],
  uniqueId: UniqueId,
): { slides: Slide[]; topics: Topic[] } {
  const notes = pieces.filter(({ isNote }) => isNote)
  const divided = areDivided(notes.map(({ part }) => part))
  const planned = pieces.map((piece, index) => {
    const part = parts[index] ?? piece.part
    if (!divided || !piece.isNote) return planPart(part, uniqueId)
    const place = { number: notes.indexOf(piece) + 1, of: notes.length }
    return [divider(part, place, uniqueId), ...planPart({ ...part, titled: false }, uniqueId)]
  })
  const topics = pieces.flatMap(({ topic }, index) => {
    const slide = planned[index]?.[0]?.id
    return topic && slide ? [{ title: topic, slide }] : []
  })
  return { slides: planned.flat(), topics }
}
