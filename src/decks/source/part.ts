import { slug } from 'github-slugger'
import type { Root } from 'hast'
import { type Note, type SessionDeck, titleHeadingOf } from '../../notes/texts.ts'
import type { Urls } from '../../urls.ts'
import { findContents } from '../agenda/contents.ts'
import type { Part, Slide } from '../planned.ts'
import { type Block, toBlocks } from './blocks.ts'
import type { Section } from './sections.ts'

/** A note or session deck without its text. */
export type Described<Text> = Omit<Text, 'body'>

/** A note and the tree of its HTML, which is taken to pieces. */
export interface Rendered {
  note: Described<Note>
  tree: Root
}

/** Some sections of a note, which know where they are on its page. */
export function notePart(note: Described<Note>, sections: Section[], urls: Urls): Part {
  const page = (heading?: string) => (heading ? urls.heading(note.id, heading) : urls.page(note.id))
  return { ...partOf(note, sections), page }
}

export function partOf(text: Described<Note | SessionDeck>, sections: Section[]): Part {
  const lines = new Map(text.headings.map(({ id, line }) => [id, line]))
  return {
    title: text.title,
    lang: text.lang,
    id: titleHeadingOf(text) || slug(text.title) || 'title',
    sections,
    targets: new Map(),
    source: heading => `${text.file}:${(heading === undefined ? text.titleLine : lines.get(heading)) ?? 1}`,
  }
}

/** What is to be shown of a text besides its title, which its cover shows. */
export function blocksUnderTitle(text: Described<Note | SessionDeck>, tree: Root): Block[] {
  const titleHeading = titleHeadingOf(text)
  const blocks = toBlocks(tree)
  const found = text.deck && text.deck.agenda === false ? blocks : findContents(blocks)
  return found.filter(block => !(block.kind === 'heading' && block.id === titleHeading))
}

/** Takes the presenter's notes that a text begins with off it: they belong to the slide before. */
export function withoutLeadingNotes(blocks: readonly Block[]): { notes: Slide['notes']; blocks: Block[] } {
  const from = blocks.findIndex(({ kind }) => kind !== 'notes')
  const leading = from === -1 ? blocks : blocks.slice(0, from)
  const notes = leading.flatMap(block => (block.kind === 'notes' ? [block.content] : []))
  return { notes, blocks: blocks.slice(leading.length) }
}
