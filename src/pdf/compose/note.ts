import type { ElementContent } from 'hast'
import { longDay } from '../../day.ts'
import { withAddresses } from './addresses.ts'
import type { BuiltPage } from './built-page.ts'
import { toDocument } from './document.ts'
import { element } from './element.ts'
import { forPaper } from './for-paper.ts'
import { deeper } from './headings.ts'
import { idsIn, lead } from './leads.ts'
import { type Paper, pageRule, sizeRule } from './paper.ts'
import { styleIn } from './styles.ts'

/** A note to be printed, by itself or in a book. */
export interface NoteToPrint {
  page: BuiltPage
  title: string
  /** What it belongs to: its folder, or the site. */
  above: string
  author?: string | undefined
  /** The day, as `2023-02-10`. */
  date?: string | undefined
}

/** A note as a document of its own. */
export function composeNote(note: NoteToPrint, paper: Paper, site?: string): string {
  const { page, title, above } = note
  const content = forPaper(page.content)
  const ids = idsIn(content)
  const inside = (path: string, hash: string) => {
    if (path !== page.address) return undefined
    return ids.has(hash) ? hash : top
  }
  const text = withAddresses(lead(content, { from: page.address, inside, site }), site)
  const day = note.date ? longDay(note.date, page.lang) : above
  return toDocument({
    ...page,
    title,
    css: [styleIn('note.css'), sizeRule(paper), pageRule('', { begin: title, end: day }, 'first')].join('\n'),
    body: [element('main', { className: ['note'] }, noteHead(note, 'h1', top), noteText(deeper(text, 0)))],
  })
}

/** Where links to the note itself lead. */
const top = '_top'

/** What stands above the text: what it belongs to, its title, its day and author. */
export function noteHead(
  { page, title, above, date, author }: NoteToPrint,
  tagName: string,
  id: string,
): ElementContent {
  const byline = [date && longDay(date, page.lang), author].filter(Boolean).join(' · ')
  return element(
    'header',
    { className: ['note-head'] },
    above !== title && element('p', { className: ['eyebrow'] }, above),
    element(tagName, { id, dataLevel: '1' }, title),
    byline !== '' && element('p', { className: ['byline'] }, byline),
  )
}

/** As the styles of the site know the text of a note. */
export const noteText = (text: ElementContent[]) =>
  element('div', { className: ['sl-markdown-content'] }, text)
