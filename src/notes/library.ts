import { resolve } from 'node:path'
import { anyDeck, type DeckFormat } from '../dialects/deck-formats.ts'
import { type Problem, problem } from '../errors.ts'
import type { Home } from '../pictures/remote/bring-home.ts'
import { picturesFromElsewhere } from './addresses.ts'
import { adviceOn, isAdvice } from './advice.ts'
import { checkNote } from './check.ts'
import type { TryDiagram } from './checks/check.ts'
import { listNotes, type Tell, type Wanted } from './folder.ts'
import { createGround, fromRoot, type Ground } from './ground.ts'
import { createIdRegister } from './ids.ts'
import { inReadingOrder } from './order.ts'
import { type Reading, readNote } from './read.ts'
import { type Note, type SessionDeck, type SiteDeck, toDeck, toNote } from './texts.ts'
import { resolveWikilinks } from './wiki-targets.ts'

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
  /** Tells what is wrong in some files, as long as not all have been looked at. */
  faultsIn(files: ReadonlySet<string>, tryDiagram: TryDiagram): Promise<Problem[]>
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
  const foundIn = async (some: readonly Reading[], tryDiagram: TryDiagram) => {
    for (const { tree, file } of some) resolveWikilinks(tree, file, ground)
    return (await Promise.all(some.map(reading => checkNote(reading, { ground, tryDiagram })))).flat()
  }
  const look = async (tryDiagram: TryDiagram) => {
    const found = await foundIn(readings, tryDiagram)
    const presented = new Set(
      readings.filter(({ frontMatter }) => frontMatter.deck !== false).map(({ file }) => file),
    )
    const advice = [
      ...readings.flatMap(adviceOn),
      // How large something is on a slide matters where there are slides.
      ...found.filter(fault => isAdvice(fault) && presented.has(fault.file)),
    ]
    // There may be thousands of trees, and they were for this.
    readings.length = 0
    return { problems: [...problems, ...found.filter(fault => !isAdvice(fault))], advice }
  }
  let looked: ReturnType<typeof look> | undefined
  const check = (tryDiagram: TryDiagram) => {
    looked ??= look(tryDiagram)
    return looked
  }
  const faultsIn: Texts['faultsIn'] = async (files, tryDiagram) => {
    const some = readings.filter(({ file }) => files.has(file))
    const found = [...problems, ...(await foundIn(some, tryDiagram))]
    return found.filter(fault => files.has(fault.file) && !isAdvice(fault))
  }
  return { notes, decks, problems, advice: [], ground, written, check, faultsIn }
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
