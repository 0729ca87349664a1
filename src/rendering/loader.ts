import { fileURLToPath } from 'node:url'
import type { AstroConfig } from 'astro'
import type { Loader, LoaderContext } from 'astro/loaders'
import { fromRoot } from '../notes/ground.ts'
import type { Texts } from '../notes/library.ts'
import type { Reader } from '../notes/reader.ts'
import type { Note, SessionDeck } from '../notes/texts.ts'
import type { Renderer } from './render.ts'

/**
 * Tells Astro's content layer of the notes or the session decks that the integration has read, under their ids, and which
 * are MDX that it must compile. Their HTML and pictures do not go through it, see `rendering/` and `files/`.
 */
export function libraryLoader(shelf: 'notes' | 'decks'): Loader {
  return {
    name: `lectern-${shelf}`,
    async load(context) {
      const { config, logger, store, watcher } = context
      const { reader, renderer } = lecternIn(config)
      const fill = async () => {
        const texts = await reader.texts()
        const entries = texts[shelf].map((text, position) => toEntry(text, position, reader.root(), context))
        const ids = new Set(entries.map(({ id }) => id))
        for (const id of store.keys()) if (!ids.has(id)) store.delete(id)
        for (const entry of entries) store.set(entry)
      }
      if (!watcher) store.clear()
      await fill()
      if (!watcher) void reader.texts().then(texts => renderAhead(texts[shelf], texts, renderer))
      let filled = Promise.resolve()
      if (watcher)
        reader.follow(() => {
          filled = filled.then(fill).catch((error: Error) => logger.error(error.message))
        })
    },
  }
}

/**
 * A build needs them all, and bundling leaves it the time. Not all at once: each takes memory while a diagram of it is
 * drawn. Whoever shows one waits for it, and hears what went wrong.
 */
async function renderAhead(
  wanted: readonly (Note | SessionDeck)[],
  texts: Texts,
  renderer: Renderer,
): Promise<void> {
  const waiting = wanted.values()
  const lane = async () => {
    for (const text of waiting) await renderer.render(text, texts).catch(() => undefined)
  }
  await Promise.all(Array.from({ length: lanes }, lane))
}

const lanes = 50

function toEntry(
  { body, ...data }: Note | SessionDeck,
  position: number,
  root: string,
  { config, generateDigest }: LoaderContext,
): Parameters<LoaderContext['store']['set']>[0] {
  const filePath = fromRoot(fileURLToPath(config.root), root, data.file)
  const deferredRender = data.format === 'mdx'
  // With the same digest nothing is written, and no page is loaded again for what its own text has changed.
  const digest = generateDigest({ filePath, deferredRender })
  return { id: data.id, data: { ...data, position }, filePath, deferredRender, digest }
}

/** The integration holds what was read, so that it is read once for checks, pages and decks alike. */
function lecternIn(config: AstroConfig): { reader: Reader; renderer: Renderer } {
  const hooks = config.integrations.find(({ name }) => name === 'lectern')?.hooks
  const [reader, renderer] = [hooks?.['lectern:reader']?.(), hooks?.['lectern:renderer']?.()]
  if (reader && renderer) return { reader, renderer }
  throw new Error('Add lectern() to the integrations in astro.config.')
}
