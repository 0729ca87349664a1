import { isAbsolute, relative } from 'node:path'
import type { Plugin, ViteDevServer } from 'vite'
import { describe, inOrder } from '../errors.ts'
import type { Reader } from '../notes/reader.ts'
import { processWide } from '../process-wide.ts'
import type { Renderer } from '../rendering/render.ts'

/** What the server tells the pages that are open, and `hello`, by which a page tells that it is, and when it was begun. */
export const events = {
  changed: 'lectern:changed',
  faults: 'lectern:faults',
  hello: 'lectern:hello',
} as const

/** Milliseconds: an editor writes a file in several steps, and a repository many at once. */
const pause = 40
/** Milliseconds that nothing changes before the notes that have changed are looked through. */
const quiet = 400

/**
 * Follows the notes folder while a site is served: every page that is open is told of a change at once, and a little
 * later of the faults in the files that have changed since the server began.
 */
export function liveNotes(reader: Reader, renderer: Renderer): Plugin {
  return {
    name: 'lectern-live',
    apply: 'serve',
    configureServer(server) {
      place.lines.clear()
      place.send = lines => server.ws.send(events.faults, { lines })
      server.ws.on(events.hello, ({ begun }: { begun: number }, page) => {
        page.send(events.faults, { lines: allLines() })
        // It may have been rendered before the change, and could not hear of it yet.
        if (begun < (told.get(server) ?? 0)) page.send(events.changed)
      })
      const update = whenQuiet(
        pause,
        () => void takeUp(server, reader, renderer, changed.splice(0), tellFaults),
      )
      const tellFaults = whenQuiet(quiet, () => void look(server, reader, touched))
      const changed: string[] = []
      const touched = new Set<string>()
      server.watcher.add(reader.folders())
      server.watcher.on('all', (_event, path) => {
        if (!reader.folders().some(folder => isIn(folder, path))) return
        changed.push(path)
        touched.add(relative(reader.root(), path).replaceAll('\\', '/'))
        update()
      })
      reloadAfterFailure(server)
    },
  }
}

/** Tells the pages that are open, and those that will be, what is wrong with the notes or the configuration. */
export function tellPages(of: 'notes' | 'configuration', lines: readonly string[]): void {
  place.lines.set(of, lines)
  place.send?.(allLines())
}

const allLines = () => [...place.lines.values()].flat()

interface Place {
  lines: Map<'notes' | 'configuration', readonly string[]>
  send?: (lines: readonly string[]) => void
}

// The command line runs outside of the modules that Astro loads.
const place = processWide<Place>('live', () => ({ lines: new Map() }))

async function takeUp(
  server: ViteDevServer,
  reader: Reader,
  renderer: Renderer,
  paths: readonly string[],
  then: () => void,
): Promise<void> {
  if (paths.some(path => !/\.(md|mdx|markdown)$/i.test(path))) renderer.forget()
  reader.forget()
  try {
    await reader.texts()
  } finally {
    forgetPages(server)
    if (failed.delete(server)) server.ws.send({ type: 'full-reload' })
    else server.ws.send(events.changed)
    told.set(server, Date.now())
    then()
  }
}

/** When the pages were last told of a change, as `Date.now()` says it. */
const told = new WeakMap<ViteDevServer, number>()

/** Astro works out once which pages there are; by this it hears that they may be others. */
function forgetPages({ environments }: ViteDevServer): void {
  for (const [name, { hot }] of Object.entries(environments))
    if (name !== 'client') hot.send('astro:content-changed', {})
}

async function look(server: ViteDevServer, reader: Reader, touched: ReadonlySet<string>): Promise<void> {
  const lines = inOrder(await reader.faultsIn(touched)).map(describe)
  for (const line of lines) server.config.logger.warn(line)
  tellPages('notes', lines)
}

/** A page that failed has no script of ours that could hear of a change. */
function reloadAfterFailure(server: ViteDevServer): void {
  server.middlewares.use((_request, response, next) => {
    response.on('finish', () => {
      if (response.statusCode >= 500) failed.add(server)
    })
    next()
  })
}

const failed = new Set<ViteDevServer>()

function whenQuiet(milliseconds: number, act: () => void): () => void {
  let timer: NodeJS.Timeout | undefined
  return () => {
    clearTimeout(timer)
    timer = setTimeout(act, milliseconds)
  }
}

function isIn(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return !isAbsolute(way) && !/^\.\.([\\/]|$)|(^|[\\/])(node_modules|\.git)([\\/]|$)/.test(way)
}
