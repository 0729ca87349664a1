import { type CollectionEntry, getCollection } from 'astro:content'
import { createUrls, homeId } from './urls.ts'

export const urls = createUrls(import.meta.env.BASE_URL)

/** All notes in reading order. */
export async function allNotes(): Promise<CollectionEntry<'notes'>[]> {
  return inOrder(await getCollection('notes'))
}

/** All session decks in reading order. */
export async function allSessions(): Promise<CollectionEntry<'decks'>[]> {
  return inOrder(await getCollection('decks'))
}

/** The note that is the home page, if the notes folder has one. */
export async function homeNote(): Promise<CollectionEntry<'notes'> | undefined> {
  return (await getCollection('notes')).find(({ id }) => id === homeId)
}

const inOrder = <Entry extends { data: { position: number } }>(entries: Entry[]) =>
  entries.sort((a, b) => a.data.position - b.data.position)
