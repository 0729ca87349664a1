import type { Element, ElementContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { longDay } from '../../day.ts'
import { slide as metrics } from '../../decks/metrics.ts'
import { qrCode } from '../../qr-code.ts'
import { toDocument } from './document.ts'
import { element } from './element.ts'
import { type Paper, pageRule, sizeRule } from './paper.ts'
import { type DeckToPrint, deckAround, type PrintedSlide, printedSlides } from './slides.ts'
import { styleIn } from './styles.ts'

/** How many slides may stand on a sheet. */
export const slidesPerSheet = [1, 2, 3, 6] as const
export type PerSheet = (typeof slidesPerSheet)[number]

export interface HandoutToPrint extends DeckToPrint {
  /** What the deck belongs to. */
  above: string
  author?: string | undefined
  /** The day, as `2023-02-10`. */
  date?: string | undefined
  /** Where the note is read, for the code that phones open it with; nothing where nobody knows. */
  note?: string | undefined
}

/**
 * The slides of a deck on paper, with the notes of their presenter, or lines to write on where there are none. Where
 * notes are long, fewer slides stand on a sheet.
 */
export function composeHandout(
  handout: HandoutToPrint,
  layout: { paper: Paper; perSheet: PerSheet },
): string {
  const { deck, title, above, date } = handout
  const { paper, perSheet } = layout
  const slides = printedSlides(handout)
  const sheets = Array.from({ length: Math.ceil(slides.length / perSheet) }, (_, sheet) =>
    element(
      'article',
      { className: ['sheet'] },
      sheet === 0 && handoutHead(handout),
      element(
        'div',
        { className: ['rows'] },
        Array.from({ length: perSheet }, (_, at) => row(slides, sheet * perSheet + at)),
      ),
    ),
  )
  const end = date ? longDay(date, deck.lang) : above
  return toDocument({
    ...deck,
    title,
    css: [styleIn('handout.css'), sizeRule(paper), pageRule('', { begin: title, end }, 'first')].join('\n'),
    body: deckAround(sheets, 'handout', `per-${perSheet}`, `on-${paper}`),
  })
}

function handoutHead({ deck, title, above, author, date, note }: HandoutToPrint): Element {
  const byline = [date && longDay(date, deck.lang), author].filter(Boolean).join(' · ')
  return element(
    'header',
    { className: ['handout-head'] },
    element(
      'div',
      {},
      above !== title && element('p', { className: ['above'] }, above),
      element('p', { className: ['handout-title'] }, title),
      byline !== '' && element('p', { className: ['byline'] }, byline),
    ),
    note && element('a', { className: ['to-note'], href: note }, qrCode(note, 1)),
  )
}

/** A slide with what is said with it; on the last sheet, also the room of those that are not there. */
function row(slides: readonly PrintedSlide[], at: number): Element {
  const { slide, notes = [] } = slides[at] ?? {}
  if (!slide) return element('div', { className: ['row'] })
  const beside =
    notes.length > 0
      ? element('div', { className: ['said'] }, notes)
      : element(
          'div',
          { className: ['ruled'], ariaHidden: 'true' },
          Array.from({ length: lines }, () => element('i')),
        )
  return element(
    'div',
    { className: ['row'] },
    frame(slide),
    element(
      'div',
      { className: ['beside'] },
      element('p', { className: ['number'] }, String(at + 1)),
      beside,
    ),
  )
}

/**
 * A slide made smaller, as a drawing: what is made smaller by a transform Chromium sets apart in the file, where readers
 * do not find its tags.
 */
function frame(slide: Element): Element {
  const { width, height } = metrics
  // Inside a drawing, HTML is still HTML.
  const html: ElementContent = { type: 'raw', value: toHtml(slide) }
  return element(
    'svg',
    { className: ['frame'], viewBox: `0 0 ${width} ${height}`, role: 'presentation' },
    element('foreignObject', { width, height }, html),
  )
}

/** As many as there can be room for; what is too many is cut off. */
const lines = 17
