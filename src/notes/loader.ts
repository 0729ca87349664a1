import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { AstroConfig } from 'astro'
import type { Loader, LoaderContext } from 'astro/loaders'
import { describe, report } from '../errors.ts'
import { fromRoot } from './ground.ts'
import type { Note, SessionDeck } from './library.ts'
import type { Reader } from './reader.ts'
import { offerRescue, type Rendered, type Shelf } from './rescue.ts'

/**
 * Feeds the notes or the session decks that the integration has read to Astro's content layer, under their ids.
 *
 * MDX that compiles is rendered by Astro when its page is; all else is rendered here, as Markdown.
 */
export function libraryLoader(shelf: Shelf): Loader {
  return {
    name: `lectern-${shelf}`,
    async load(context) {
      const { config, logger, store, watcher } = context
      const reader = readerOf(config)
      const fill = async () => {
        const library = await reader.read()
        const texts: (Note | SessionDeck)[] = library[shelf]
        const entries = await Promise.all(
          texts.map((text, position) => toEntry(text, position, reader, context)),
        )
        // In one go, so that no page is missing meanwhile.
        store.clear()
        for (const entry of entries) store.set(entry)
        if (watcher && shelf === 'notes') for (const line of report(library.problems)) logger.warn(line)
      }
      await fill()
      offerRescue(shelf, (id, error) => {
        const { text, fault } = reader.fail(shelf, id, error)
        if (fault && watcher) logger.warn(describe(fault))
        return asMarkdown(text, reader.root(), context)
      })
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
  text: Note | SessionDeck,
  position: number,
  reader: Reader,
  context: LoaderContext,
): Promise<Parameters<LoaderContext['store']['set']>[0]> {
  const { body, ...data } = text
  const entry = {
    id: data.id,
    data: { ...data, position },
    body,
    filePath: fromRoot(fileURLToPath(context.config.root), reader.root(), data.file),
    digest: context.generateDigest(body),
  }
  if (data.format === 'mdx') return { ...entry, deferredRender: true, assetImports: reader.pictures(text) }
  const rendered = await asMarkdown(text, reader.root(), context)
  return { ...entry, rendered, assetImports: rendered.metadata.imagePaths }
}

async function asMarkdown(
  { body, file }: Note | SessionDeck,
  root: string,
  { renderMarkdown }: LoaderContext,
): Promise<Rendered> {
  // Astro looks for front matter again, and would take a text that begins with a rule for it.
  const text = /^\s*(---|\+\+\+)/.test(body) ? `<!-- -->${body}` : body
  const { html, metadata } = await renderMarkdown(text, { fileURL: pathToFileURL(join(root, file)) })
  return { html, metadata: { ...metadata, imagePaths: metadata?.imagePaths ?? [] } }
}

/** The integration holds the reader, so that the notes are read once for checks, pages and decks alike. */
function readerOf(config: AstroConfig): Reader {
  const reader = config.integrations.find(({ name }) => name === 'lectern')?.hooks['lectern:reader']?.()
  if (reader) return reader
  throw new Error('Add lectern() to the integrations in astro.config.')
}
