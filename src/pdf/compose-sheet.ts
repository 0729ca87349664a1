import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Manifest } from '../manifest.ts'
import { outline, topFolders } from '../notes/outline.ts'
import { createUrls } from '../urls.ts'
import { type BookToPrint, composeBook } from './compose/book.ts'
import type { Chapter } from './compose/book-places.ts'
import { readDeckPage, readNotePage } from './compose/built-page.ts'
import { composeHandout, type PerSheet } from './compose/handout.ts'
import { composeNote } from './compose/note.ts'
import type { Paper } from './compose/paper.ts'
import { composeSlides } from './compose/slides.ts'
import type { Sheet } from './sheets.ts'

/** How sheets are laid out. */
export interface Layout {
  paper: Paper
  /** How many slides stand on a sheet of a handout. */
  perSheet: PerSheet
  /** Whether speaker notes stand under the slides. */
  notes: boolean
}

/** What is printed for a sheet, and what the PDF says of itself. */
export interface Composed {
  html: string
  author?: string | undefined
  subject?: string | undefined
  /** Of a book: it with the pages on which its chapters begin, which only a first print tells. */
  withPages?: ((pages: ReadonlyMap<string, number>) => string) | undefined
}

/** Makes the documents of a built site's sheets. */
export function createComposer(folder: string, manifest: Manifest, layout: Layout) {
  const { site } = manifest
  const urls = createUrls(site.home)
  const read = (address: string) => readFile(join(folder, urls.fileAt(address)), 'utf8')
  const at = site.address === null ? undefined : new URL(site.home, site.address).href
  const publicAddress = (address: string) =>
    site.address === null ? undefined : new URL(address, site.address).href
  const parts = topFolders(outline(manifest.notes))
  const texts = new Map([...manifest.notes, ...manifest.decks].map(text => [text.file, text]))

  const about = (file: string) => {
    const text = texts.get(file)
    return {
      above: (text && parts.get(text.id)) ?? site.title,
      author: text?.author ?? site.author ?? undefined,
      date: text?.date ?? undefined,
    }
  }

  async function chapterOf({ file, page, title, path }: Manifest['notes'][number]): Promise<Chapter> {
    return { ...about(file), page: readNotePage(await read(page), page), title, path }
  }

  async function book(): Promise<Composed> {
    const chapters = await Promise.all(manifest.notes.map(chapterOf))
    const { title, lang } = site
    const description = site.description ?? undefined
    const author = site.author ?? undefined
    const dir = chapters[0]?.page.lang === lang ? chapters[0].page.dir : 'ltr'
    const given: BookToPrint = {
      title,
      description,
      author,
      lang,
      dir,
      chapters,
      paper: layout.paper,
      site: at,
    }
    return {
      html: composeBook(given),
      author,
      subject: description,
      withPages: pages => composeBook(given, pages),
    }
  }

  return async ({ kind, from, title, file = '' }: Sheet): Promise<Composed> => {
    if (kind === 'book') return book()
    const { above, author, date } = about(file)
    const subject = above === title ? undefined : above
    if (kind === 'page') {
      const page = readNotePage(await read(from), from)
      return { html: composeNote({ page, title, above, author, date }, layout.paper, at), author, subject }
    }
    const deck = { title, deck: readDeckPage(await read(from), from), site: at }
    if (kind === 'slides') return { html: composeSlides(deck, layout.notes), author, subject }
    const note = publicAddress(pageOf(file, manifest) ?? from)
    return { html: composeHandout({ ...deck, above, author, date, note }, layout), author, subject }
  }
}

/** The page on which is read what a deck shows; nothing where the deck is one of several notes. */
const pageOf = (file: string, { notes }: Manifest) => notes.find(note => note.file === file)?.page
