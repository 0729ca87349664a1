import type { Element, ElementContent } from 'hast'
import { hasClass, isElement } from '../../hast.ts'
import type { BuiltPage } from './built-page.ts'
import { toDocument } from './document.ts'
import { element } from './element.ts'
import { forPaper } from './for-paper.ts'
import { idsIn, lead } from './leads.ts'
import { styleIn } from './styles.ts'

/** A deck to be printed. */
export interface DeckToPrint {
  title: string
  deck: BuiltPage
  /** Where the site is served; nothing where nobody knows. */
  site?: string | undefined
}

/** A slide, and what its presenter says with it. */
export interface PrintedSlide {
  slide: Element
  notes: ElementContent[]
}

/**
 * The slides of a deck, a page each, just as they are shown.
 *
 * @param withNotes puts the speaker notes under each slide; where they are long, they go on to a page of their own
 */
export function composeSlides(given: DeckToPrint, withNotes: boolean): string {
  const { deck, title } = given
  const slides = printedSlides(given)
  return toDocument({
    ...deck,
    title,
    css: withNotes ? styleIn('slides-with-notes.css') : '',
    body: deckAround(
      withNotes
        ? slides.map(({ slide, notes }) =>
            element(
              'article',
              { className: ['noted'] },
              slide,
              notes.length > 0 && element('div', { className: ['said'] }, notes),
            ),
          )
        : slides.map(({ slide }) => slide),
    ),
  })
}

/** The slides of a deck as paper takes them, each with its notes; links lead to other slides, or to the site. */
export function printedSlides({ deck, site }: DeckToPrint): PrintedSlide[] {
  const slides = forPaper(deck.content)
  const ids = idsIn(slides)
  const first = slides.find(isElement)?.properties['id']
  const inside = (path: string, hash: string) => {
    if (path !== deck.address) return undefined
    const id = hash.replace(/^\//, '')
    return ids.has(id) ? id : String(first)
  }
  return lead(slides, { from: deck.address, inside, site })
    .filter(isElement)
    .map(slide => {
      const isNotes = (child: ElementContent): child is Element =>
        isElement(child) && hasClass(child, 'notes')
      return {
        slide: { ...slide, children: slide.children.filter(child => !isNotes(child)) },
        notes: slide.children.filter(isNotes).flatMap(({ children }) => children),
      }
    })
}

/** What the styles of a deck expect around its slides. */
export const deckAround = (slides: ElementContent[], ...names: string[]): Element[] => [
  element(
    'main',
    {},
    element('div', { className: ['reveal'] }, element('div', { className: ['slides', ...names] }, slides)),
  ),
]
