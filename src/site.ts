import { type CollectionEntry, getCollection } from 'astro:content'
import { type Branch, notesIn, outline } from './notes/outline.ts'
import { createUrls, homeId } from './urls.ts'

export const urls = createUrls(import.meta.env.BASE_URL)

/** What every page and deck needs of all the others. */
export interface Contents {
  /** In reading order, as are the decks. */
  notes: CollectionEntry<'notes'>[]
  sessions: CollectionEntry<'decks'>[]
  /** The table of contents. */
  branches: Branch<CollectionEntry<'notes'>['data']>[]
  /** The title of the folder at the top that a note lies in, by the note's id. */
  lectures: ReadonlyMap<string, string>
  /** The session decks that include a note, by its id. */
  sessionsOf: ReadonlyMap<string, CollectionEntry<'decks'>[]>
}

/** Read once for all pages of a build, and anew for each page that is served while notes may change. */
export function contents(): Promise<Contents> {
  if (import.meta.env.DEV) return readContents()
  built ??= readContents()
  return built
}

let built: Promise<Contents> | undefined

/** All notes in reading order. */
export const allNotes = async () => (await contents()).notes

/** All session decks in reading order. */
export const allSessions = async () => (await contents()).sessions

/** The note that is the home page, if the notes folder has one. */
export const homeNote = async () => (await allNotes()).find(({ id }) => id === homeId)

async function readContents(): Promise<Contents> {
  const [notes, sessions] = await Promise.all([getCollection('notes'), getCollection('decks')])
  const branches = outline(inOrder(notes).map(({ data }) => data))
  return {
    notes,
    sessions: inOrder(sessions),
    branches,
    lectures: lecturesIn(branches),
    sessionsOf: byNote(sessions),
  }
}

const inOrder = <Entry extends { data: { position: number } }>(entries: Entry[]) =>
  entries.sort((a, b) => a.data.position - b.data.position)

function lecturesIn(branches: Contents['branches']): Contents['lectures'] {
  const folders = branches.flatMap(branch => ('note' in branch ? [] : [branch]))
  return new Map(folders.flatMap(folder => notesIn(folder).map(({ id }) => [id, folder.title] as const)))
}

function byNote(sessions: Contents['sessions']): Contents['sessionsOf'] {
  const including = new Map<string, Contents['sessions']>()
  for (const session of sessions)
    for (const note of new Set(session.data.includes.flatMap(include => include?.note ?? [])))
      including.set(note, [...(including.get(note) ?? []), session])
  return including
}
