import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { AstroConfig } from 'astro'
import type { Loader, LoaderContext } from 'astro/loaders'
import type { Note, SessionDeck } from './library.ts'
import type { Reader } from './reader.ts'
import { fromRoot } from './targets.ts'

/**
 * Feeds the notes or the session decks that the integration has read to Astro's content layer, under their ids.
 *
 * MDX that compiles is rendered by Astro when its page is; all else is rendered here, as Markdown.
 */
export function libraryLoader(shelf: 'notes' | 'decks'): Loader {
  return {
    name: `lectern-${shelf}`,
    async load(context) {
      const reader = readerOf(context.config)
      const fill = async () => {
        const library = await reader.read()
        context.store.clear()
        for (const [position, text] of library[shelf].entries())
          await store(text, position, reader.root(), context)
      }
      await fill()
      context.watcher?.on('all', async (_event, path) => {
        if (!/\.(md|mdx|markdown)$/i.test(path)) return
        reader.forget()
        await fill()
      })
    },
  }
}

async function store(
  { body, ...data }: Note | SessionDeck,
  position: number,
  root: string,
  context: LoaderContext,
): Promise<void> {
  const { config, renderMarkdown, generateDigest, store } = context
  const entry = {
    id: data.id,
    data: { ...data, position },
    body,
    filePath: fromRoot(fileURLToPath(config.root), root, data.file),
    digest: generateDigest(body),
  }
  if (data.format === 'mdx') {
    store.set({ ...entry, deferredRender: true })
    return
  }
  const rendered = await renderMarkdown(withoutFrontMatter(body), {
    fileURL: pathToFileURL(join(root, data.file)),
  })
  store.set({ ...entry, rendered, assetImports: rendered.metadata?.imagePaths ?? [] })
}

/** Astro looks for front matter again, and would take a text that begins with a rule for it. */
function withoutFrontMatter(body: string): string {
  return /^\s*(---|\+\+\+)/.test(body) ? `<!-- -->${body}` : body
}

/** The integration holds the reader, so that the notes are read once for checks, pages and decks alike. */
function readerOf(config: AstroConfig): Reader {
  const reader = config.integrations.find(({ name }) => name === 'lectern')?.hooks['lectern:reader']?.()
  if (reader) return reader
  throw new Error('Add lectern() to the integrations in astro.config.')
}
