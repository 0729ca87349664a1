import { toString as textOf } from 'hast-util-to-string'
import { parseHtml } from '../hast.ts'
import { projectOf, toHtml } from '../markdown/compile.fixture.ts'
import { readProject } from '../notes/library.fixture.ts'
import { createUrls } from '../urls.ts'
import { noteDeck } from './deck.ts'
import type { Slide } from './planned.ts'
import { sessionDeck } from './session.ts'

/** Where the slides are. */
export interface Around {
  /** The title of the note's folder. */
  lecture?: string
  /** The address of the site. */
  site?: string
}

/** The slides of a note, from its text. */
export async function noteSlides(text: string, { lecture, site }: Around = {}): Promise<Slide[]> {
  const { notes } = await readProject({ 'content/note.md': text })
  const [note] = notes
  const urls = createUrls('/', site || undefined)
  return note ? noteDeck({ note, tree: parseHtml(await toHtml(note.body)) }, urls, lecture) : []
}

/** The slides of the session deck in `slides/`, from the texts of all files. */
export async function sessionSlides(
  files: Readonly<Record<string, string>>,
  { site }: Around = {},
): Promise<Slide[]> {
  const { notes, decks } = await readProject(files)
  const project = projectOf(Object.fromEntries(notes.map(({ file, id }) => [file, id])))
  const tree = async (text: { body: string; file: string }) =>
    parseHtml(await toHtml(text.body, text.file, project))
  const rendered = notes.map(async note => [note.id, { note, tree: await tree(note) }] as const)
  const [deck] = decks
  const urls = createUrls('/', site)
  return deck ? sessionDeck(deck, await tree(deck), new Map(await Promise.all(rendered)), urls) : []
}

/** What a slide says, as one line: `id: eyebrow > title | body`. */
export function said({ id, eyebrow, title, blocks }: Slide): string {
  const words = blocks.map(block => textOf(block).trim().replace(/\s+/g, ' '))
  const head = [...(eyebrow ? [eyebrow] : []), title.map(node => wordsOf(node)).join('')].join(' > ')
  return `${id}: ${[head, ...words].join(' | ')}`
}

const wordsOf = (node: Slide['title'][number]) => ('value' in node ? node.value : textOf(node))
