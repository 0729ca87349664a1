import { cacheKey, createCache } from './cache.ts'
import { createSketcher } from './chromium/sketcher.ts'
import { nameOf, sentenceOf } from './describe.ts'
import type { Outcome } from './drawing.ts'
import { createEngine } from './engine.ts'
import { placeDrawing } from './place.ts'
import { refuse } from './refuse.ts'

/** One drawing room for a build: a cache on disk in front of one worker that starts at the first miss. */
export function createDrawer({
  cacheDir,
  engine: kind = 'node',
  timeLimit = 30_000,
  heapLimit = 260,
  onWorkerStart,
}: DrawerOptions): DiagramDrawer {
  const cache = createCache(cacheDir)
  const sketcher = kind === 'browser' ? createSketcher(timeLimit) : undefined
  const engine = createEngine({ timeLimit, heapLimit, sketcher, onStart: onWorkerStart })
  const underWay = new Map<string, Promise<Outcome>>()

  const fetch = async (key: string, source: string): Promise<Outcome> => {
    const cached = await cache.read(key)
    if (cached) return { ok: true, drawing: cached }
    const outcome = await engine.run(source)
    if (outcome.ok) await cache.write(key, outcome.drawing)
    return outcome
  }
  const once = (source: string): Promise<Outcome> => {
    const key = cacheKey(source, kind)
    const before = underWay.get(key)
    if (before) return before
    const outcome = fetch(key, source).finally(() => underWay.delete(key))
    underWay.set(key, outcome)
    return outcome
  }
  return {
    async draw(request) {
      const source = request.source.replace(/\r\n?/g, '\n').trimEnd()
      const refused = refuse(source)
      return refused ? { ok: false, ...refused } : result(await once(source), request)
    },
    close: () => engine.close(),
  }
}

function result(outcome: Outcome, request: DiagramRequest): DiagramResult {
  if (!outcome.ok) return outcome
  const { type, width, height, parts, letter, ...drawing } = outcome.drawing
  const title = drawing.title || request.title || nameOf(type)
  const description = drawing.description || request.description || sentenceOf(type, parts)
  const svg = placeDrawing(outcome.drawing, request.idPrefix, { title, description })
  return { ok: true, svg, type, width, height, letter, title, description, parts }
}

export interface DiagramDrawer {
  /** Never throws for a bad diagram; it does if what draws cannot start at all. */
  draw(request: DiagramRequest): Promise<DiagramResult>
  /** Waits for what is being drawn, then ends the worker. A later draw() would start it again. */
  close(): Promise<void>
}

export interface DrawerOptions {
  cacheDir: string
  /** where Mermaid draws: without a browser, unless told, or in Chromium */
  engine?: 'node' | 'browser'
  /** milliseconds for one diagram, 30 s unless told */
  timeLimit?: number
  /** MB after which the worker is replaced, 260 unless told */
  heapLimit?: number
  /** called each time that a worker is about to be started */
  onWorkerStart?: () => void
}

export interface DiagramRequest {
  /** Mermaid text as in the fence, without the fence */
  source: string
  /** unique on the page; every id in the SVG begins with it */
  idPrefix: string
  /** used where the author gave no accTitle */
  title: string
  /** used where the author gave no accDescr; without it, the parts of the diagram are told */
  description?: string | undefined
}

export type DiagramResult =
  | DrawnDiagram
  /** one line; line and column are 1-based, in `source` */
  | { ok: false; message: string; line?: number; column?: number }

export interface DrawnDiagram {
  ok: true
  svg: string
  type: string
  /** natural size in CSS pixels */
  width: number
  height: number
  /** the smallest text, in pixels of the natural size */
  letter: number
  title: string
  description: string
  /** what leads to what, one piece each, or else the words in the diagram */
  parts: string[]
}
