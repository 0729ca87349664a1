import { slug } from 'github-slugger'
import type { Root } from 'hast'
import { type Note, type SessionDeck, titleHeadingOf } from '../notes/texts.ts'
import type { Urls } from '../urls.ts'
import { findContents } from './agenda/contents.ts'
import { makeAgenda, topicsOf } from './agenda/made.ts'
import { type Block, toBlocks } from './blocks.ts'
import { cover } from './cover.ts'
import { type Part, planPart, type Slide } from './plan.ts'
import { sectionsUnder, toSections } from './sections.ts'
import { createUniqueId } from './slide-ids.ts'

type Described<Text> = Omit<Text, 'body'>

/** A note and the tree of its HTML, which is taken to pieces. */
export interface Rendered {
  note: Described<Note>
  tree: Root
}

/** The slides of a note's own deck: a cover, which has the presenter's notes that the text begins with, then its sections. */
export function noteDeck({ note, tree }: Rendered, urls: Urls, lecture?: string): Slide[] {
  const settings = note.deck || { level: 6, prose: 'slide' as const, layout: undefined, agenda: undefined }
  const { notes, blocks } = withoutLeadingNotes(blocksUnderTitle(note, tree))
  const part = notePart(note, toSections(blocks, settings.level), urls)
  const uniqueId = createUniqueId(idsOf(blocks))
  const first = cover({
    ...note,
    id: uniqueId(part.id),
    eyebrow: lecture,
    source: part.source(),
    page: part.page?.(),
  })
  const slides = planPart({ ...part, prose: settings.prose, layout: settings.layout }, uniqueId)
  const topics = topicsOf(part.sections, slides[0]?.targets)
  const { source, page } = first
  const agenda = makeAgenda(
    { topics, slides, wanted: settings.agenda, lang: note.lang, source, page },
    uniqueId,
  )
  return [{ ...first, notes }, ...agenda, ...slides]
}

/**
 * The slides of a session deck: a cover, then its own sections and the included notes, in the order of its text.
 *
 * Presenter's notes that stand right behind an include belong to its last slide, at the beginning to the cover.
 */
export function sessionDeck(
  deck: Described<SessionDeck>,
  tree: Root,
  notes: ReadonlyMap<string, Rendered>,
  urls: Urls,
): Slide[] {
  const pieces = splitAtIncludes(blocksUnderTitle(deck, tree)).map(piece => {
    if (Array.isArray(piece)) {
      const { notes, blocks } = withoutLeadingNotes(piece)
      return { notes, part: partOf(deck, toSections(blocks, deck.deck.level)) }
    }
    const include = deck.includes[piece.index]
    const rendered = include && notes.get(include.note)
    return { notes: [], part: rendered && includedPart(rendered, include.heading, deck, urls) }
  })
  const headings = pieces.flatMap(({ part }) => part?.sections.flatMap(({ id }) => id ?? []) ?? [])
  const uniqueId = createUniqueId(headings)
  const { id, source } = partOf(deck, [])
  const slides = [cover({ ...deck, id: uniqueId(id), source: source() })]
  for (const piece of pieces) {
    slides.at(-1)?.notes.push(...piece.notes)
    if (piece.part)
      slides.push(...planPart({ ...piece.part, prose: deck.deck.prose, layout: deck.deck.layout }, uniqueId))
  }
  return slides
}

/** Takes the presenter's notes that a text begins with off it: they belong to the slide before. */
function withoutLeadingNotes(blocks: readonly Block[]): { notes: Slide['notes']; blocks: Block[] } {
  const from = blocks.findIndex(({ kind }) => kind !== 'notes')
  const leading = from === -1 ? blocks : blocks.slice(0, from)
  const notes = leading.flatMap(block => (block.kind === 'notes' ? [block.content] : []))
  return { notes, blocks: blocks.slice(leading.length) }
}

function includedPart(
  { note, tree }: Rendered,
  heading: string | undefined,
  deck: Described<SessionDeck>,
  urls: Urls,
): Part {
  const { level } = deck.deck
  const sections = heading
    ? sectionsUnder(toSections(toBlocks(tree), Math.max(level, depthOf(note, heading))), heading)
    : toSections(blocksUnderTitle(note, tree), level)
  const isSame = note.lang === deck.lang && note.dir === deck.dir
  const part = {
    ...notePart(note, sections, urls),
    ...(!isSame && { language: { lang: note.lang, dir: note.dir } }),
  }
  return note.title === deck.title ? part : { ...part, eyebrow: deck.title, within: note.title, titled: true }
}

const depthOf = ({ headings }: Described<Note>, heading: string) =>
  headings.find(({ id }) => id === heading)?.depth ?? 0

function notePart(note: Described<Note>, sections: Part['sections'], urls: Urls): Part {
  const page = (heading?: string) => (heading ? urls.heading(note.id, heading) : urls.page(note.id))
  return { ...partOf(note, sections), page }
}

function partOf(text: Described<Note | SessionDeck>, sections: Part['sections']): Part {
  const lines = new Map(text.headings.map(({ id, line }) => [id, line]))
  return {
    title: text.title,
    lang: text.lang,
    id: titleHeadingOf(text) || slug(text.title) || 'title',
    sections,
    source: heading => `${text.file}:${(heading === undefined ? text.titleLine : lines.get(heading)) ?? 1}`,
  }
}

/** What is to be shown of a text besides its title, which its cover shows. */
function blocksUnderTitle(text: Described<Note | SessionDeck>, tree: Root): Block[] {
  const titleHeading = titleHeadingOf(text)
  const blocks = toBlocks(tree)
  const found = text.deck && text.deck.agenda === false ? blocks : findContents(blocks)
  return found.filter(block => !(block.kind === 'heading' && block.id === titleHeading))
}

function splitAtIncludes(blocks: readonly Block[]): (Block[] | { index: number })[] {
  const pieces: (Block[] | { index: number })[] = []
  let own: Block[] = []
  for (const block of blocks) {
    if (block.kind !== 'include') {
      own.push(block)
      continue
    }
    pieces.push(own, { index: block.index })
    own = []
  }
  return [...pieces, own]
}

const idsOf = (blocks: readonly Block[]) =>
  blocks.flatMap(block => (block.kind === 'heading' ? [block.id] : []))
