import type { Manifest } from '../manifest.ts'
import { createUrls } from '../urls.ts'

/** What can be printed: the slides of a deck, a handout of them, the page of a note, the book of all notes. */
export const sheetKinds = ['slides', 'handout', 'page', 'book'] as const
export type SheetKind = (typeof sheetKinds)[number]

/** One PDF to be printed. */
export interface Sheet {
  kind: SheetKind
  /** The address where it will be served. */
  address: string
  /** The address of the page or deck that it is made of; of the book, the site's home. */
  from: string
  title: string
  /** The file that its text stands in; of the book, nothing. */
  file?: string | undefined
}

/** A part of the work, as Playwright's own flag says it: the first of three is `{ number: 1, of: 3 }`. */
export interface Shard {
  number: number
  of: number
}

/**
 * All PDFs that a built site could have, in reading order, the book last. Where two would have one address, the first
 * has it; the others are told apart.
 */
export function sheetsOf(
  { site, notes, decks }: Manifest,
  kinds: readonly SheetKind[] = sheetKinds,
): { sheets: Sheet[]; clashing: Sheet[] } {
  const { pdf } = createUrls(site.home)
  const presented = [...notes, ...decks].flatMap(({ deck, ...text }) => (deck ? [{ ...text, deck }] : []))
  const all: Sheet[] = [
    ...presented.map(text => ({
      kind: 'slides' as const,
      address: pdf.slides(text.id),
      ...from(text, text.deck),
    })),
    ...presented.map(text => ({
      kind: 'handout' as const,
      address: pdf.handout(text.id),
      ...from(text, text.deck),
    })),
    { kind: 'book', address: pdf.book, from: site.home, title: site.title },
    ...notes.map(note => ({ kind: 'page' as const, address: pdf.page(note.id), ...from(note, note.page) })),
  ]
  const taken = new Set<string>()
  const isFirst = ({ address }: Sheet) => !taken.has(address) && taken.add(address) !== undefined
  const { sheets = [], clashing = [] } = Object.groupBy(all, sheet =>
    isFirst(sheet) ? 'sheets' : 'clashing',
  )
  const wanted = ({ kind }: Sheet) => kinds.includes(kind)
  const last = (sheet: Sheet) => (sheet.kind === 'book' ? 1 : 0)
  return {
    sheets: sheets.filter(wanted).sort((a, b) => last(a) - last(b)),
    clashing: clashing.filter(wanted),
  }
}

const from = ({ title, file }: { title: string; file: string }, address: string) => ({
  from: address,
  title,
  file,
})

/**
 * The part of the sheets that one machine of several prints. Neighbours go to different machines, as they tend to be
 * alike in length; the book, which is by far the longest, is always the last machine's.
 */
export function partOf(sheets: readonly Sheet[], { number, of }: Shard): Sheet[] {
  const books = sheets.filter(({ kind }) => kind === 'book')
  const others = sheets.filter(({ kind }) => kind !== 'book')
  return [...others.filter((_, at) => at % of === number - 1), ...(number === of ? books : [])]
}
