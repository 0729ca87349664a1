import type { CollectionEntry } from 'astro:content'
import { fromRoot } from './notes/ground.ts'
import type { Texts } from './notes/library.ts'
import { type Branch, outline } from './notes/outline.ts'
import type { Note, SessionDeck } from './notes/texts.ts'
import { shared } from './rendering/shared.ts'
import { createUrls, homeId } from './urls.ts'

export const urls = createUrls(import.meta.env.BASE_URL, import.meta.env.SITE)

/** What every page and deck needs of all the others. */
export interface Contents {
  /** In reading order, as are the decks. */
  notes: CollectionEntry<'notes'>[]
  sessions: CollectionEntry<'decks'>[]
  /** The table of contents. */
  branches: Branch<CollectionEntry<'notes'>['data']>[]
  /** The session decks that include a note, by its id. */
  sessionsOf: ReadonlyMap<string, CollectionEntry<'decks'>[]>
  /** What was read of each, by its id. */
  texts: Texts
  byId: ReadonlyMap<string, Note | SessionDeck>
}

/** As of the last reading; worked out once for all pages until something changes. */
export async function contents(): Promise<Contents> {
  const texts = await shared().reader.texts()
  const known = workedOut.get(texts)
  if (known) return known
  const made = contentsOf(texts)
  workedOut.set(texts, made)
  return made
}

const workedOut = new WeakMap<Texts, Contents>()

/** All notes in reading order. */
export const allNotes = async () => (await contents()).notes

/** All session decks in reading order. */
export const allSessions = async () => (await contents()).sessions

/** The note that is the home page, if the notes folder has one. */
export const homeNote = async () => (await allNotes()).find(({ id }) => id === homeId)

function contentsOf(texts: Texts): Contents {
  // What Astro's `render` asks of an entry is here; the rest it keeps in its content store.
  const notes = texts.notes.map((text, at) => entryOf('notes', text, at) as CollectionEntry<'notes'>)
  const sessions = texts.decks.map((text, at) => entryOf('decks', text, at) as CollectionEntry<'decks'>)
  const branches = outline(notes.map(({ data }) => data))
  const byId = new Map([...texts.notes, ...texts.decks].map(text => [text.id, text]))
  return {
    notes,
    sessions,
    branches,
    sessionsOf: byNote(sessions),
    texts,
    byId,
  }
}

function entryOf(collection: string, { body, ...data }: Note | SessionDeck, position: number) {
  const { reader, root } = shared()
  const filePath = fromRoot(root, reader.root(), data.file)
  return {
    id: data.id,
    collection,
    data: { ...data, position },
    filePath,
    deferredRender: data.format === 'mdx',
  }
}

function byNote(sessions: Contents['sessions']): Contents['sessionsOf'] {
  const including = new Map<string, Contents['sessions']>()
  for (const session of sessions)
    for (const note of new Set(session.data.includes.flatMap(include => include?.note ?? [])))
      including.set(note, [...(including.get(note) ?? []), session])
  return including
}
