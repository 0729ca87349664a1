import { join } from 'node:path'
import { createChromium } from '../browser.ts'
import { type FaultName, InputError, type Problem, problem } from '../errors.ts'
import { fingerprint } from '../fingerprint.ts'
import { readManifest } from '../manifest.ts'
import { serveSite } from '../output/serve.ts'
import { createUrls } from '../urls.ts'
import { type Composed, createComposer, type Layout } from './compose-sheet.ts'
import { finish } from './file/finish.ts'
import { pageNumbers } from './file/page-numbers.ts'
import { readPdf } from './file/read-pdf.ts'
import { createPrinter, type Printer } from './printer.ts'
import { createResourceDigests } from './resources.ts'
import type { Sheet } from './sheets.ts'
import { createStore, keyOf } from './store.ts'

export interface PrintJob {
  /** The folder of a built site, absolute. */
  site: string
  /** Where what has been printed is kept, absolute. */
  cache: string
  sheets: readonly Sheet[]
  layout: Layout
  /** How many sheets are printed at a time. */
  jobs: number
  /** Told after each sheet; of those that were printed before, too. */
  tell(done: Done): void
}

export interface Done {
  sheet: Sheet
  how: 'printed' | 'kept' | 'failed'
}

/**
 * Prints sheets of a built site into it, each only where what it is made of has changed. A sheet that cannot be printed
 * is told, and the others are. Throws an InputError where there is no browser.
 */
export async function printSheets({ site, cache, sheets, layout, jobs, tell }: PrintJob): Promise<Problem[]> {
  const manifest = await readManifest(site)
  const { home } = manifest.site
  const urls = createUrls(home)
  const compose = createComposer(site, manifest, layout)
  const digests = createResourceDigests(site, home)
  const store = createStore(cache)
  const documents = new Map<string, string>()
  const server = await serveSite(site, home, documents)
  const chromium = createChromium()
  const problems: Problem[] = []
  const waiting = [...sheets]

  async function deliver(sheet: Sheet, printer: Printer): Promise<Done['how']> {
    const composed = await compose(sheet)
    const { html, author, subject } = composed
    const about = { title: sheet.title, author, subject, made: new Date() }
    const key = keyOf(
      fingerprint(),
      html,
      await digests(html),
      JSON.stringify([sheet.title, author, subject]),
    )
    const isKept = await store.has(key)
    if (!isKept) {
      const pdf = await printed(sheet, composed, printer)
      await store.put(key, finish(pdf, about))
    }
    await store.deliver(key, join(site, urls.fileAt(sheet.address)))
    return isKept ? 'kept' : 'printed'
  }

  /** As the browser prints it; a book twice, as only then the pages of its chapters are known. */
  async function printed(sheet: Sheet, { html, withPages }: Composed, printer: Printer) {
    // Beside the page that it is made of, so that addresses mean the same.
    const path = `${sheet.from}_${sheet.kind}.html`
    const print = async (text: string) => {
      documents.set(path, text)
      try {
        return readPdf(await printer.print(encodeURI(path), patience[sheet.kind]))
      } finally {
        documents.delete(path)
      }
    }
    const first = await print(html)
    return withPages ? print(withPages(pageNumbers(first))) : first
  }

  async function work(): Promise<void> {
    const printer = createPrinter(chromium, server)
    try {
      for (let sheet = waiting.shift(); sheet; sheet = waiting.shift())
        tell({ sheet, how: await deliver(sheet, printer).catch(failed(sheet)) })
    } finally {
      await printer.close()
    }
  }

  const failed = (sheet: Sheet) => (error: unknown) => {
    // Without a browser, none can be printed.
    if (error instanceof InputError) throw error
    problems.push(faultOf(sheet, error))
    return 'failed' as const
  }

  try {
    await Promise.all(Array.from({ length: Math.min(jobs, sheets.length) }, work))
    await store.tidy()
  } finally {
    waiting.length = 0
    await chromium.close()
    await server.close()
  }
  return problems
}

/** How long a sheet may take, in ms. */
const patience: Record<Sheet['kind'], number> = {
  slides: 60_000,
  handout: 60_000,
  page: 60_000,
  book: 900_000,
}

function faultOf({ address, file }: Sheet, error: unknown): Problem {
  const name: FaultName = 'pdfNotPrinted'
  const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)
  return problem(name, { file: file ?? address }, address, reason)
}
