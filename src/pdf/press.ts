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
  deliver(sheet: Sheet, printer: Printer): Promise<Delivered>
  printer(): Printer
  close(): Promise<void>
}

export interface Delivered {
  how: 'printed' | 'kept'
  /** The addresses of the pictures from elsewhere that are not in it, as they did not come. */
  missing: readonly string[]
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
  const server = await serveSite(site, home, pictureForPaper)

  async function print(html: string, path: string, printer: Printer): Promise<Print> {
    const { pdf, missing } = await printer.print(html, encodeURI(path), patienceWith(html))
    return { pdf: readPdf(pdf), missing }
  }

  return {
    async deliver(sheet, printer) {
      const composed = await compose(sheet)
      const { html, author, subject } = composed
      const key = keyOf(fingerprint(), html, await digests(html), sheet.title, author ?? '', subject ?? '')
      const place = join(site, fileAt(sheet.address))
      if (await store.has(key)) {
        await store.deliver(key, place)
        return { how: 'kept', missing: [] }
      }
      // Beside the page that it is made of, so that addresses mean the same.
      const path = `${sheet.from}_${sheet.kind}.html`
      const { pdf, missing } = await inFull(composed, text => print(text, path, printer))
      await store.put(key, finish(pdf, { title: sheet.title, author, subject, made: new Date() }))
      await store.deliver(key, place)
      // The pictures may come another time.
      if (missing.length > 0) await store.forget(key)
      return { how: 'printed', missing }
    },
    printer: () => createPrinter(chromium, server),
    async close() {
      await server.close()
      await store.tidy()
    },
  }
}

interface Print {
  pdf: PdfObjects
  missing: string[]
}

/** A book is printed twice: only then the pages of its chapters are known. */
async function inFull(
  { html, withPages }: Composed,
  print: (html: string) => Promise<Print>,
): Promise<Print> {
  const first = await print(html)
  return withPages ? print(withPages(pageNumbers(first.pdf))) : first
}

/** How long it may take to print a document, in ms: a machine under load takes a minute for a megabyte. */
const patienceWith = (html: string) => 60_000 + html.length / 10
