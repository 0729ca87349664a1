import { resolve } from 'node:path'
import { anyDeck, type DeckFormat } from '../dialects/deck-formats.ts'
import { type Problem, problem } from '../errors.ts'
import type { Home } from '../pictures/remote/bring-home.ts'
import { picturesFromElsewhere } from './addresses.ts'
import { adviceOn } from './advice.ts'
import { checkNote, type TryDiagram } from './check.ts'
import { listNotes, type Tell, type Wanted } from './folder.ts'
import { createGround, fromRoot, type Ground } from './ground.ts'
import type { History } from './history/history.ts'
import { createIdRegister, noteId } from './ids.ts'
import { type Include, includesOf } from './includes.ts'
import { languageOf } from './language.ts'
import { inReadingOrder } from './order.ts'
import { type Reading, readNote } from './read.ts'
import type { Heading } from './tree.ts'
import { resolveWikilinks } from './wiki-targets.ts'

/** How a deck is made of its text; see the front matter's `deck`. */
export interface DeckSettings {
  /** Headings deeper than this stay inside a slide. */
  level: number
  incremental: boolean
}

interface Text {
  id: string
  /** From the root of the project. */
  file: string
  title: string
  description?: string | undefined
  /** The day, as `2023-02-10`. */
  date?: string | undefined
  /** A BCP 47 tag, where it is not the site's language. */
  lang?: string | undefined
  dir?: 'ltr' | 'rtl' | undefined
  /** The line of the heading that is the title, and so is not shown again. */
  titleLine?: number | undefined
  headings: Heading[]
  /** All places that a `#` may name. */
  anchors: string[]
  /** Other names that wikilinks may use. */
  aliases?: string[] | undefined
  format: 'md' | 'mdx'
  body: string
}

export interface Note extends Text, History {
  /** From the notes folder. */
  path: string
  deck: DeckSettings | false
}

export interface SessionDeck extends Text {
  deck: DeckSettings
  /** In the order of the text; nothing where the note is not there. */
  includes: (Include | undefined)[]
}

/** All that a site is made of, in reading order, and all that is wrong with it. */
export interface Library {
  notes: Note[]
  decks: SessionDeck[]
  problems: Problem[]
  /** What could be better, but is no fault. */
  advice: Problem[]
  /** What the addresses in the notes were looked up in. */
  ground: Ground
  /** By file, how decks were written that other programs show, or that lie among the session decks. */
  written: ReadonlyMap<string, DeckFormat>
}

/** What is known before anything has been read. */
export const emptyLibrary: Library = {
  notes: [],
  decks: [],
  problems: [],
  advice: [],
  ground: createGround({ root: '.', notes: [] }),
  written: new Map(),
}

export interface Folders extends Omit<Wanted, 'apart'> {
  /** The root of the project, absolute; the others from it. */
  root: string
  notes: string
  slides: string
  /** Brings pictures from elsewhere home, where that is wanted. */
  bringHome?: ((urls: Iterable<string>) => Promise<Home>) | undefined
  /** What the site says of every deck. */
  deck?: SiteDeck
  /** The language of the site. */
  lang?: string
}

/** A library of which only what its files say by themselves is known to be wrong. */
export interface Texts extends Library {
  /** Looks for what is wrong inside the texts, and tells all that is. Diagrams take their time. */
  check(tryDiagram: TryDiagram): Promise<Pick<Library, 'problems' | 'advice'>>
}

/** Reads the notes folder and the folder of session decks. Faults of the content are collected, never thrown. */
export async function readLibrary(folders: Folders, tryDiagram: TryDiagram): Promise<Library> {
  const { check, ...library } = await readTexts(folders)
  return { ...library, ...(await check(tryDiagram)) }
}

/** Reads the same, and leaves looking for what is wrong inside the texts to whoever has the time for it. */
export async function readTexts(folders: Folders, read: ReadFile = readNote): Promise<Texts> {
  const problems: Problem[] = []
  const { root, notes: notesFolder, slides, trust } = folders
  const tell: Tell = (name, file, reason) => problems.push(problem(name, { file }, reason))
  const apart = slides && fromRoot(resolve(root, notesFolder), resolve(root, slides), '')
  const [noteReadings, deckReadings] = await Promise.all([
    readFolder(root, notesFolder, { ...folders, apart }, tell, read),
    slides ? readFolder(root, slides, { trust }, tell, read, anyDeck) : [],
  ])
  const register = createIdRegister()
  // Addresses that are the site's own.
  for (const id of ['404', '500', '_astro', 'pagefind', 'slides']) register(id, 'the site itself')
  const notes = inReadingOrder(
    noteReadings.map(reading => ({ ...reading, order: reading.frontMatter.order })),
  ).map(reading => toNote(reading, folders, register, problems))
  const decks = inReadingOrder(
    deckReadings.map(reading => ({ ...reading, order: reading.frontMatter.order })),
  ).map(reading => toDeck(reading, folders, notes, register, problems))
  const readings = [...noteReadings, ...deckReadings]
  const ground = createGround({
    root,
    folder: notesFolder,
    notes: notes.map(note => [note.file, note]),
    trust,
    home: await folders.bringHome?.(readings.flatMap(({ tree }) => picturesFromElsewhere(tree))),
  })
  problems.push(...readings.flatMap(reading => reading.problems))
  const written = new Map(
    readings.flatMap(({ file, written }) => (written ? [[file, written] as const] : [])),
  )
  const check = async (tryDiagram: TryDiagram) => {
    for (const { tree, file } of readings) resolveWikilinks(tree, file, ground)
    const checked = await Promise.all(readings.map(reading => checkNote(reading, { ground, tryDiagram })))
    return { problems: [...problems, ...checked.flat()], advice: readings.flatMap(adviceOn) }
  }
  return { notes, decks, problems, advice: [], ground, written, check }
}

type ReadFile = typeof readNote

async function readFolder(
  root: string,
  folder: string,
  wanted: Wanted,
  tell: Tell,
  read: ReadFile,
  written?: DeckFormat,
): Promise<Reading[]> {
  const absolute = resolve(root, folder)
  const fileOf = (path: string) => fromRoot(root, absolute, path)
  const paths = await listNotes(absolute, wanted, (name, path, reason) => tell(name, fileOf(path), reason))
  return Promise.all(paths.map(path => read(absolute, path, fileOf(path), wanted.trust, written)))
}

type Register = ReturnType<typeof createIdRegister>

type Site = Pick<Folders, 'deck' | 'lang'>

type SiteDeck = { level?: number | undefined; incremental?: boolean | undefined } | undefined

function toNote(reading: Reading, site: Site, register: Register, problems: Problem[]): Note {
  const { file, path, frontMatter } = reading
  // Below `slides/` are the decks.
  const wanted = noteId(path).replace(/^slides\//, 'slides-2/')
  const { id, takenBy } = register(wanted, file)
  if (takenBy) problems.push(problem('noteIdClash', { file, line: 1 }, wanted, takenBy))
  const deck = frontMatter.deck === false ? false : deckSettings(frontMatter.deck, site.deck)
  return { ...textOf(reading, site), id, path, deck }
}

function toDeck(
  reading: Reading,
  site: Site,
  notes: readonly Note[],
  register: Register,
  problems: Problem[],
): SessionDeck {
  const { file, path, tree, frontMatter } = reading
  const wanted = noteId(path)
  // A session deck often bears the name of its lecture, whose note has that id and a deck of its own.
  const own = notes.some(note => note.id === wanted) ? `${wanted}-session` : wanted
  const { id, takenBy } = register(own, file)
  if (takenBy) problems.push(problem('noteIdClash', { file, line: 1 }, own, takenBy))
  const { includes, problems: faults } = includesOf(tree, file, notes)
  problems.push(...faults)
  return { ...textOf(reading, site), id, includes, deck: deckSettings(frontMatter.deck, site.deck) }
}

function textOf({ frontMatter, tree, ...reading }: Reading, site: Site): Omit<Text, 'id'> {
  const { file, title, titleLine, headings, anchors, format, body } = reading
  const { description, aliases } = frontMatter
  const date = frontMatter.date?.toISOString().slice(0, 10)
  const language = languageOf(frontMatter, tree, site.lang)
  return { file, title, titleLine, headings, anchors, description, date, ...language, aliases, format, body }
}

function deckSettings(given: Reading['frontMatter']['deck'], deckOfSite: SiteDeck): DeckSettings {
  const { level = 6, incremental = false } = { ...deckOfSite, ...(typeof given === 'object' && given) }
  return { level, incremental }
}
