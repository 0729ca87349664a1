import type { ElementContent, Root } from 'hast'
import type { Note, SessionDeck } from '../../notes/texts.ts'
import type { Urls } from '../../urls.ts'
import { oneLine } from '../fit/eyebrow.ts'
import type { Part } from '../planned.ts'
import { type Block, toBlocks } from './blocks.ts'
import {
  blocksUnderTitle,
  type Described,
  notePart,
  partOf,
  type Rendered,
  withoutLeadingNotes,
} from './part.ts'
import { type Section, sectionsUnder, toSections } from './sections.ts'

/** What a session deck is put together from: text of its own, a note, or sections of one. */
export interface Piece {
  part: Part
  isNote: boolean
  /** What an agenda calls it; nothing where it is text of the deck's own. */
  topic?: string | undefined
}

/**
 * Takes a session deck apart, in the order of its text. Presenter's notes that stand right behind an include become part of
 * it; those at the beginning are for the cover.
 */
export function piecesOf(
  deck: Described<SessionDeck>,
  tree: Root,
  rendered: ReadonlyMap<string, Rendered>,
  urls: Urls,
): { notes: ElementContent[][]; pieces: Piece[] } {
  const pieces: Piece[] = []
  const forCover: ElementContent[][] = []
  for (const found of splitAtIncludes(blocksUnderTitle(deck, tree))) {
    if (!Array.isArray(found)) {
      const include = deck.includes[found.index]
      const note = include && rendered.get(include.note)
      if (note) pieces.push(included(note, include.heading, deck, urls))
      continue
    }
    const { notes, blocks } = withoutLeadingNotes(found)
    const before = pieces.pop()
    if (before) pieces.push({ ...before, part: followedBy(before.part, notes) })
    else forCover.push(...notes)
    pieces.push({ part: partOf(deck, toSections(blocks, deck.deck.level)), isNote: false })
  }
  return { notes: forCover, pieces }
}

/** A part with presenter's notes behind its last words. */
function followedBy(part: Part, notes: readonly ElementContent[][]): Part {
  const [last, ...before] = [...part.sections].reverse()
  if (!last || notes.length === 0) return part
  const said = notes.map(content => ({ kind: 'notes' as const, content }))
  const stretches = [...last.stretches.slice(0, -1), [...(last.stretches.at(-1) ?? []), ...said]]
  return { ...part, sections: [...before.reverse(), { ...last, stretches }] }
}

function included(
  { note, tree }: Rendered,
  heading: string | undefined,
  deck: Described<SessionDeck>,
  urls: Urls,
): Piece {
  const sections = sectionsOf(note, tree, heading, deck.deck.level)
  const isSame = note.lang === deck.lang && note.dir === deck.dir
  const part: Part = {
    ...notePart(note, sections, urls),
    ...(!isSame && { language: { lang: note.lang, dir: note.dir } }),
    ...(note.title !== deck.title && {
      eyebrow: oneLine(deck.title),
      within: oneLine(note.title),
      titled: true,
    }),
  }
  const topic = heading === undefined ? note.title : sections[0]?.text || note.title
  return { part, isNote: heading === undefined && note.title !== deck.title, topic }
}

function sectionsOf(
  note: Described<Note>,
  tree: Root,
  heading: string | undefined,
  level: number,
): Section[] {
  if (heading === undefined) return toSections(blocksUnderTitle(note, tree), level)
  const depth = note.headings.find(({ id }) => id === heading)?.depth ?? 0
  return sectionsUnder(toSections(toBlocks(tree), Math.max(level, depth)), heading)
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
