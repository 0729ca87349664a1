import { defineCollection } from 'astro:content'
import { docsSchema } from '@astrojs/starlight/schema'
import { z } from 'astro/zod'
import type { Note, SessionDeck } from './notes/texts.ts'
import { libraryLoader } from './rendering/loader.ts'

/** As the integration has read and checked it: nothing is left for a schema to do but to tell the type. */
const read = <Text>() => z.custom<Omit<Text, 'body'> & { position: number }>()

export const collections = {
  notes: defineCollection({ loader: libraryLoader('notes'), schema: read<Note>() }),
  decks: defineCollection({ loader: libraryLoader('decks'), schema: read<SessionDeck>() }),
  /** Starlight's own collection stays empty; its types stand on it. */
  docs: defineCollection({ loader: () => [], schema: docsSchema() }),
}
