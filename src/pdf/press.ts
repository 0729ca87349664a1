import { join } from 'node:path'
import type { Chromium } from '../browser.ts'
import { fingerprint } from '../fingerprint.ts'
import { readManifest } from '../manifest.ts'
import { serveSite } from '../output/serve.ts'
import { createUrls } from '../urls.ts'
import { type Composed, createComposer, type Layout } from './compose-sheet.ts'
import { finish } from './file/finish.ts'
import { pageNumbers } from './file/page-numbers.ts'
import { type PdfObjects, readPdf } from './file/read-pdf.ts'
import { pictureForPaper } from './pictures.ts'
import { createPrinter, type Printer } from './printer.ts'
import { createResourceDigests } from './resources.ts'
import type { Sheet } from './sheets.ts'
import { createStore, keyOf } from './store.ts'

/** All that it takes to print the sheets of one built site. */
export interface Press {
  /** Puts a sheet where it belongs in the site, printed anew only if what it is made of has changed. */
  deliver(sheet: Sheet, printer: Printer): Promise<'printed' | 'kept'>
  printer(): Printer
  close(): Promise<void>
}

export interface Site {
  /** The folder of a built site, absolute. */
  site: string
  /** Where what has been printed is kept, absolute. */
  cache: string
  layout: Layout
}

export async function openPress({ site, cache, layout }: Site, chromium: Chromium): Promise<Press> {
  const manifest = await readManifest(site)
  const { home } = manifest.site
  const { fileAt } = createUrls(home)
  const compose = createComposer(site, manifest, layout)
  const digests = createResourceDigests(site, home)
  const store = createStore(cache)
  const documents = new Map<string, string>()
  const server = await serveSite(site, home, documents, pictureForPaper)

  async function print(path: string, html: string, printer: Printer, patience: number): Promise<PdfObjects> {
    documents.set(path, html)
    try {
      return readPdf(await printer.print(encodeURI(path), patience))
    } finally {
      documents.delete(path)
    }
  }

  return {
    async deliver(sheet, printer) {
      const composed = await compose(sheet)
      const { html, author, subject } = composed
      const key = keyOf(fingerprint(), html, await digests(html), sheet.title, author ?? '', subject ?? '')
      const isKept = await store.has(key)
      if (!isKept) {
        // Beside the page that it is made of, so that addresses mean the same.
        const path = `${sheet.from}_${sheet.kind}.html`
        const pdf = await inFull(composed, text => print(path, text, printer, patience[sheet.kind]))
        await store.put(key, finish(pdf, { title: sheet.title, author, subject, made: new Date() }))
      }
      await store.deliver(key, join(site, fileAt(sheet.address)))
      return isKept ? 'kept' : 'printed'
    },
    printer: () => createPrinter(chromium, server),
    async close() {
      await server.close()
      await store.tidy()
    },
  }
}

/** A book is printed twice: only then the pages of its chapters are known. */
async function inFull(
  { html, withPages }: Composed,
  print: (html: string) => Promise<PdfObjects>,
): Promise<PdfObjects> {
  const first = await print(html)
  return withPages ? print(withPages(pageNumbers(first))) : first
}

/** How long a sheet may take, in ms. */
const patience: Record<Sheet['kind'], number> = {
  slides: 60_000,
  handout: 60_000,
  page: 60_000,
  book: 900_000,
}
