import type { Element } from 'hast'
import { outline } from '../../notes/outline.ts'
import { withAddresses } from './addresses.ts'
import { contents } from './book-contents.ts'
import { type Chapter, chapterId, inParts, type Place } from './book-places.ts'
import type { Style } from './built-page.ts'
import { eachOnce, toDocument } from './document.ts'
import { element } from './element.ts'
import { forPaper } from './for-paper.ts'
import { deeper } from './headings.ts'
import { idsIn, lead } from './leads.ts'
import { noteHead, noteText } from './note.ts'
import { type Paper, pageRule, sizeRule } from './paper.ts'
import { withPrefix } from './prefix.ts'
import { styleIn } from './styles.ts'

export interface BookToPrint {
  title: string
  description?: string | undefined
  author?: string | undefined
  lang: string
  dir: 'ltr' | 'rtl'
  /** In reading order. */
  chapters: readonly Chapter[]
  paper: Paper
  /** Where the site is served; nothing where nobody knows. */
  site?: string | undefined
}

/**
 * All notes as one document: a cover, a table of contents, and each note on pages of its own.
 *
 * @param pages on which page each chapter begins, by its id; a book whose pages are not known yet is as long
 */
export function composeBook(book: BookToPrint, pages: ReadonlyMap<string, number> = new Map()): string {
  const { title, lang, dir, chapters, paper } = book
  const numbered = new Map(chapters.map((chapter, at) => [chapter, at]))
  const placed = inParts(outline(chapters), chapter => numbered.get(chapter) ?? 0)
  const styles = chapters.map(({ page }) => page.styles)
  return toDocument({
    title,
    lang,
    dir,
    styles: eachOnce(styles.flat().filter((style): style is Style => 'href' in style)),
    css: [
      styleIn('note.css'),
      styleIn('book.css'),
      sizeRule(paper),
      pageRule('contents', { begin: title, end: 'Contents' }),
      ...chapters.map((chapter, at) => pageRule(chapterId(at), { begin: title, end: chapter.title })),
      ...chapters.map((_, at) => `.${chapterId(at)} { page: ${chapterId(at)}; }`),
      // The same class says something else on each page.
      ...styles.map((own, at) => `.${chapterId(at)} { ${textsOf(own)} }`),
    ].join('\n'),
    body: [
      cover(book),
      contents(placed, pages),
      ...placed.flatMap(place => ('chapter' in place ? [chapterOf(place, book)] : [])),
    ],
  })
}

const textsOf = (styles: readonly Style[]) =>
  styles.flatMap(style => ('text' in style ? [style.text] : [])).join('\n')

function cover({ title, description, author, site, chapters }: BookToPrint): Element {
  return element(
    'section',
    { className: ['cover'] },
    element('p', { className: ['cover-title'] }, title),
    description && element('p', { className: ['cover-line'] }, description),
    author && element('p', { className: ['cover-author'] }, author),
    element(
      'p',
      { className: ['cover-foot'] },
      `${chapters.length} ${chapters.length === 1 ? 'note' : 'notes'}`,
      site && ' · ',
      site && element('a', { href: site }, site.replace(/^https?:\/\//, '').replace(/\/$/, '')),
    ),
  )
}

function chapterOf(
  { chapter, at, level }: Place & { chapter: Chapter; at: number },
  book: BookToPrint,
): Element {
  const id = chapterId(at)
  const content = forPaper(chapter.page.content)
  const text = lead(withPrefix(content, `${id}-`), {
    from: chapter.page.address,
    inside: placesIn(book),
    site: book.site,
  })
  return element(
    'article',
    { className: ['note', id], lang: chapter.page.lang, dir: chapter.page.dir },
    noteHead(chapter, `h${level}`, id),
    noteText(deeper(withAddresses(text, book.site), level - 1)),
  )
}

/** Where in the book an address of the site is. */
function placesIn(book: BookToPrint): (path: string, hash: string) => string | undefined {
  const known = places.get(book)
  if (known) return known
  const chapters = new Map(
    book.chapters.map(({ page }, at) => [page.address, { at, ids: idsIn(page.content) }] as const),
  )
  const find = (path: string, hash: string) => {
    const chapter = chapters.get(path)
    if (!chapter) return undefined
    return chapter.ids.has(hash) ? `${chapterId(chapter.at)}-${hash}` : chapterId(chapter.at)
  }
  places.set(book, find)
  return find
}

const places = new WeakMap<BookToPrint, (path: string, hash: string) => string | undefined>()
