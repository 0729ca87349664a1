import { fileURLToPath } from 'node:url'

const entry = (name: string) => fileURLToPath(new URL(name, import.meta.url))

/** Every address that Lectern serves, and the thin page that answers it. */
export const routes = [
  { pattern: '/', entrypoint: entry('home.astro') },
  { pattern: '/404', entrypoint: entry('not-found.astro') },
  { pattern: '/slides', entrypoint: entry('decks.astro') },
  { pattern: '/slides/[...id]', entrypoint: entry('deck.astro') },
  { pattern: '/[...id]', entrypoint: entry('note.astro') },
] as const
