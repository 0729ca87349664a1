import { noteDeck } from '../decks/deck.ts'
import { slidesHtml } from '../decks/html/slide.ts'
import { dressPage } from '../docs/dress.ts'
import { parseHtml } from '../hast.ts'
import { inItsLanguage } from '../notes/language.ts'
import { type Note, titleHeadingOf } from '../notes/texts.ts'
import { createUrls } from '../urls.ts'

/** What a note's HTML becomes, as HTML again. */
export interface PageAndSlides {
  /** The words of its page. */
  page: string
  /** The slides of its own deck; none where it has no deck. */
  slides: string
}

/** What must be known of a site. It can be sent to another thread. */
export interface Site {
  base: string
  /** Where the base path is, if that is known. */
  address?: string | undefined
  /** The language of what does not say its own. */
  lang: string
}

/**
 * Makes both of one tree: to read the HTML is a good part of the work.
 *
 * @param lecture the title of the folder that the note lies in
 */
export function pageAndSlides(
  note: Note,
  html: string,
  lecture: string | undefined,
  { base, address, lang }: Site,
): PageAndSlides {
  const urls = createUrls(base, address)
  const tree = parseHtml(html)
  const { deck } = note
  const titleHeading = titleHeadingOf(note)
  if (!deck) return { page: dressPage(tree, { titleHeading }), slides: '' }
  const slide = (heading: string) => urls.slide(note.id, heading)
  // The page comes first: a deck takes the tree to pieces.
  const page = dressPage(tree, { titleHeading, slide })
  const slides = noteDeck({ note: inItsLanguage(note, lang), tree }, urls, lecture)
  return { page, slides: slidesHtml(slides, deck.incremental) }
}
