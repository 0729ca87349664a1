import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroConfig, AstroIntegration } from 'astro'
import { componentsAnywhere } from './components-anywhere.ts'
import { createDrawer } from './diagrams/draw.ts'
import { createSearchIndex } from './docs/search-index.ts'
import { docsShell } from './docs/shell.ts'
import { deliver } from './files/deliver.ts'
import { serveCopies } from './files/serve.ts'
import { forgetOld } from './forget-old.ts'
import { liveNotes } from './live/live.ts'
import { type About, writeManifest } from './manifest.ts'
import { compileNotes } from './markdown/compile.ts'
import { noteImports } from './markdown/imports.ts'
import { noteTexts } from './markdown/note-texts.ts'
import { createReader, type Reader } from './notes/reader.ts'
import type { PlaceOf } from './option-problems.ts'
import { type GivenOptions, parseOptions } from './options.ts'
import { createBringHome } from './pictures/remote/bring-home.ts'
import { allowedInPages } from './policy/allowed.ts'
import { tellProgress } from './progress.ts'
import { openTools } from './rendering/open.ts'
import { createRenderer, type Renderer } from './rendering/render.ts'
import { share } from './rendering/shared.ts'
import { routes } from './routes/routes.ts'
import { dressIn, readLook } from './site-look.ts'
import { tellWarnings } from './telling.ts'
import { createUrls } from './urls.ts'
import { shareOptions } from './virtual.ts'

export type { Config } from './options.ts'

declare global {
  namespace Astro {
    interface IntegrationHooks {
      /** Asked by the collections, which load what the integration has read. */
      'lectern:reader': () => Reader
      'lectern:renderer': () => Renderer
    }
  }
}

/**
 * Lectern for Astro: turns a folder of notes into pages, decks and a manifest.
 *
 * Throws an InputError for wrong options and, where `strict` is set, for any fault in the notes of a build.
 *
 * @param placeOf where an option was set, as messages name it
 */
export default function lectern(
  given?: GivenOptions,
  placeOf: PlaceOf = () => ({ file: 'lectern()' }),
): AstroIntegration {
  const reader = createReader()
  const renderer = createRenderer()
  let search = createSearchIndex()
  let openRenderer: (config: AstroConfig) => Promise<void> = async () => undefined
  let urls = createUrls('/')
  let cache = ''
  let about: About = { title: '', lang: '' }
  const ground = () => reader.current().ground

  return {
    name: 'lectern',
    hooks: {
      'lectern:reader': () => reader,
      'lectern:renderer': () => renderer,
      async 'astro:config:setup'({
        config,
        command,
        injectRoute,
        injectScript,
        addMiddleware,
        updateConfig,
      }) {
        const options = parseOptions(given, placeOf)
        const root = options.folder ?? fileURLToPath(config.root)
        urls = createUrls(config.base)
        about = { ...options, address: config.site }
        cache = fileURLToPath(new URL('lectern/', config.cacheDir))
        const drawer = createDrawer({ cacheDir: join(cache, 'diagrams'), ...options.diagrams })
        const look = readLook(options, root, placeOf)
        const bringHome =
          options.images.remote === 'download' ? createBringHome(join(cache, 'remote')) : undefined
        reader.open(root, { ...options, problems: look.problems, bringHome }, drawer)
        if (command === 'build') {
          const texts = await reader.texts()
          look.problems.push(...dressIn(look, root, placeOf, texts))
          await reader.judge(false)
          // Diagrams are still being drawn: what is known of the texts is enough.
          const { notes, decks } = texts
          const presented = notes.filter(({ deck }) => deck).length + decks.length
          tellProgress({ step: 'read', notes: notes.length, sessions: decks.length, decks: presented })
        } else dressIn(look, root, placeOf)
        compileNotes(config.markdown.processor, { root, urls, lang: options.lang, reader, drawer })
        for (const route of routes) injectRoute(route)
        if (command === 'dev') injectScript('page', `import ${JSON.stringify(livePage)}`)
        // In dev, Vite writes scripts and styles of its own into pages.
        if (command === 'build') addMiddleware({ order: 'post', entrypoint: policy })
        updateConfig(docsShell(options, look, root))
        // What an attempt that failed has added is not there.
        search = createSearchIndex()
        share({ reader, renderer, ...(command === 'build' && { search }), root: fileURLToPath(config.root) })
        openRenderer = async config => renderer.open(await openTools(config, command, root, options))
        const helpers = [
          shareOptions(options, look, await allowedInPages(options, config)),
          noteImports(),
          noteTexts(),
          serveCopies(urls, ground),
          componentsAnywhere(),
          liveNotes(reader, renderer),
        ]
        updateConfig({ vite: { plugins: helpers } })
      },
      async 'astro:config:done'({ config }) {
        await openRenderer(config)
      },
      async 'astro:build:done'({ dir }) {
        tellProgress({ step: 'rendered' })
        // Some faults show only when a note is rendered.
        await reader.judge(true)
        const library = await reader.read()
        const [out, cacheDir] = [fileURLToPath(dir), join(cache, 'pictures')]
        const [problems] = await Promise.all([
          deliver({ out, cacheDir, ground: ground(), urls }),
          search.write(out),
        ])
        library.problems.push(...problems)
        await writeManifest(library, urls, about, dir)
        tellWarnings(library.problems)
        await Promise.all([reader.close(), renderer.close()])
        await forgetOld(cache)
      },
      async 'astro:server:done'() {
        await reader.close()
      },
    },
  }
}

const policy = new URL('policy/middleware.ts', import.meta.url)

const livePage = fileURLToPath(new URL('live/page.ts', import.meta.url))
