import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { AstroConfig } from 'astro'
import type { Loader, LoaderContext } from 'astro/loaders'
import { report } from '../errors.ts'
import { fromRoot } from './ground.ts'
import type { Note, SessionDeck } from './library.ts'
import type { Reader } from './reader.ts'

/**
 * Feeds the notes or the session decks that the integration has read to Astro's content layer, under their ids.
 *
 * MDX that compiles is rendered by Astro when its page is; all else is rendered here, as Markdown.
 */
export function libraryLoader(shelf: 'notes' | 'decks'): Loader {
  return {
    name: `lectern-${shelf}`,
    async load(context) {
      const { config, logger, store, watcher } = context
      const reader = readerOf(config)
      const fill = async () => {
        const library = await reader.read()
        const texts: (Note | SessionDeck)[] = library[shelf]
        const entries = await Promise.all(
          texts.map((text, position) => toEntry(text, position, reader.root(), context)),
        )
        // In one go, so that no page is missing meanwhile.
        store.clear()
        for (const entry of entries) store.set(entry)
        if (watcher && shelf === 'notes') for (const line of report(library.problems)) logger.warn(line)
      }
      await fill()
      watcher?.add(reader.folders())
      let filled = Promise.resolve()
      watcher?.on('all', (_event, path) => {
        if (!/\.(md|mdx|markdown)$/i.test(path)) return
        // Both shelves forget before either reads again: one change is one reading.
        reader.forget()
        filled = filled.then(fill).catch((error: Error) => logger.error(error.message))
      })
    },
  }
}

async function toEntry(
  { body, ...data }: Note | SessionDeck,
  position: number,
  root: string,
  { config, renderMarkdown, generateDigest }: LoaderContext,
): Promise<Parameters<LoaderContext['store']['set']>[0]> {
  const entry = {
    id: data.id,
    data: { ...data, position },
    body,
    filePath: fromRoot(fileURLToPath(config.root), root, data.file),
    digest: generateDigest(body),
  }
  if (data.format === 'mdx') return { ...entry, deferredRender: true }
  const rendered = await renderMarkdown(withoutFrontMatter(body), {
    fileURL: pathToFileURL(join(root, data.file)),
  })
  return { ...entry, rendered, assetImports: rendered.metadata?.imagePaths ?? [] }
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
