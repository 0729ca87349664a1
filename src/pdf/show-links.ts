import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Manifest, readManifest } from '../manifest.ts'
import { createUrls } from '../urls.ts'
import { whole } from './store.ts'

/** A PDF that a page of the site may offer. */
interface Offer {
  address: string
  words: string
}

/**
 * Lets the pages and decks of a built site show links to the PDFs that are there, and to no others.
 *
 * @param promised the addresses of those that other machines print
 */
export async function showLinks(site: string, promised: ReadonlySet<string> = new Set()): Promise<void> {
  const manifest = await readManifest(site)
  const { fileAt } = createUrls(manifest.site.home)
  for (const { address, place, offers } of placesFor(manifest)) {
    const file = join(site, fileAt(address))
    const there = offers.filter(
      offer => promised.has(offer.address) || existsSync(join(site, fileAt(offer.address))),
    )
    const html = await readFile(file, 'utf8').catch(() => '')
    const changed = withLinks(html, place, there)
    if (changed !== html) await whole(file, temporary => writeFile(temporary, changed))
  }
}

/** Of the places in a page, the one that is ours: it stands above the text of a note, and below the slides of a deck. */
type Place = 'first' | 'last'

function placesFor({ site, notes, decks }: Manifest): { address: string; place: Place; offers: Offer[] }[] {
  const { pdf, decks: list, home } = createUrls(site.home)
  const book = { address: pdf.book, words: 'All notes as a book (PDF)' }
  const pages = notes.map(({ id, page }) => {
    const own = { address: pdf.page(id), words: 'PDF' }
    return { address: page, place: 'first' as const, offers: page === home ? [own, book] : [own] }
  })
  const presented = [...notes, ...decks].flatMap(({ id, deck }) => (deck === null ? [] : [{ id, deck }]))
  return [
    ...pages,
    ...[home, list]
      .filter(address => pages.every(page => page.address !== address))
      .map(address => ({ address, place: 'first' as const, offers: [book] })),
    ...presented.map(({ id, deck }) => ({
      address: deck,
      place: 'last' as const,
      offers: [
        { address: pdf.slides(id), words: 'PDF' },
        { address: pdf.handout(id), words: 'Handout' },
      ],
    })),
  ]
}

/** Where a page of ours keeps room for links to PDFs. */
const room = '<span data-pdfs>'

/** Puts links into the room that a page has for them, in the place of those that were there. */
export function withLinks(html: string, place: Place, offers: readonly Offer[]): string {
  const at = place === 'first' ? html.indexOf(room) : html.lastIndexOf(room)
  if (at === -1) return html
  const from = at + room.length
  const links = offers.map(
    ({ address, words }) => `<a href="${encodeURI(address)}" type="application/pdf">${words}</a>`,
  )
  return html.slice(0, from) + links.join('') + html.slice(html.indexOf('</span>', from))
}
