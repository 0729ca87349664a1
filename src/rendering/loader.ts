import { fileURLToPath } from 'node:url'
import type { AstroConfig } from 'astro'
import type { Loader, LoaderContext } from 'astro/loaders'
import { fromRoot } from '../notes/ground.ts'
import type { Note, SessionDeck, Texts } from '../notes/library.ts'
import type { Reader } from '../notes/reader.ts'
import type { Renderer } from './render.ts'

/**
 * Tells Astro's content layer of the notes or the session decks that the integration has read, under their ids: which
 * pictures they show, and which are MDX that it must compile. Their HTML does not go through it, see `rendering/`.
 */
export function libraryLoader(shelf: 'notes' | 'decks'): Loader {
  return {
    name: `lectern-${shelf}`,
    async load(context) {
      const { config, logger, store, watcher } = context
      const { reader, renderer } = lecternIn(config)
      const fill = async () => {
        const texts = await reader.texts()
        const entries = await Promise.all(
          texts[shelf].map((text, position) => toEntry(text, position, texts, { reader, renderer, context })),
        )
        const ids = new Set(entries.map(({ id }) => id))
        for (const id of store.keys()) if (!ids.has(id)) store.delete(id)
        for (const entry of entries) store.set(entry)
      }
      if (!watcher) store.clear()
      await fill()
      // A build needs them all; whoever shows one waits for it, and hears what went wrong.
      if (!watcher) void reader.texts().then(texts => texts[shelf].map(text => renderer.render(text, texts)))
      let filled = Promise.resolve()
      if (watcher)
        reader.follow(() => {
          filled = filled.then(fill).catch((error: Error) => logger.error(error.message))
        })
    },
  }
}

interface Surroundings {
  reader: Reader
  renderer: Renderer
  context: LoaderContext
}

async function toEntry(
  text: Note | SessionDeck,
  position: number,
  texts: Texts,
  { reader, renderer, context }: Surroundings,
): Promise<Parameters<LoaderContext['store']['set']>[0]> {
  const { body, ...data } = text
  const picturesOf = async () => {
    if (data.format === 'mdx') return reader.pictures(text)
    return mayHavePictures(body) ? (await renderer.render(text, texts)).metadata.imagePaths : []
  }
  const filePath = fromRoot(fileURLToPath(context.config.root), reader.root(), data.file)
  const assetImports = await picturesOf()
  const deferredRender = data.format === 'mdx'
  // With the same digest nothing is written, and no page is loaded again for what its own text has changed.
  const digest = context.generateDigest({ filePath, assetImports, deferredRender })
  return { id: data.id, data: { ...data, position }, filePath, assetImports, deferredRender, digest }
}

/** Pictures come of `![`, or of HTML. Whatever has neither need not be rendered before it is asked for. */
const mayHavePictures = (body: string) => /!\[|<[a-z]/i.test(body)

/** The integration holds what was read, so that it is read once for checks, pages and decks alike. */
function lecternIn(config: AstroConfig): { reader: Reader; renderer: Renderer } {
  const hooks = config.integrations.find(({ name }) => name === 'lectern')?.hooks
  const [reader, renderer] = [hooks?.['lectern:reader']?.(), hooks?.['lectern:renderer']?.()]
  if (reader && renderer) return { reader, renderer }
  throw new Error('Add lectern() to the integrations in astro.config.')
}
