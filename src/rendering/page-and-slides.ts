import { noteDeck } from '../decks/deck.ts'
import { slidesHtml } from '../decks/slide.ts'
import { dressPage } from '../docs/dress.ts'
import { parseHtml } from '../hast.ts'
import { inItsLanguage } from '../notes/language.ts'
import { lectureOf } from '../notes/lectures.ts'
import { type Note, titleHeadingOf } from '../notes/texts.ts'
import type { Urls } from '../urls.ts'

/** What a note's HTML becomes, as HTML again. */
export interface PageAndSlides {
  /** The words of its page. */
  page: string
  /** The slides of its own deck; none where it has no deck. */
  slides: string
}

export interface Surroundings {
  /** All notes of the site. */
  notes: readonly Note[]
  urls: Urls
  /** The language of what does not say its own. */
  lang: string
}

/** Makes both of one tree: to read the HTML is a good part of the work. */
export function pageAndSlides(note: Note, html: string, { notes, urls, lang }: Surroundings): PageAndSlides {
  const tree = parseHtml(html)
  const { deck } = note
  const titleHeading = titleHeadingOf(note)
  if (!deck) return { page: dressPage(tree, { titleHeading }), slides: '' }
  const slide = (heading: string) => urls.slide(note.id, heading)
  // The page comes first: a deck takes the tree to pieces.
  const page = dressPage(tree, { titleHeading, slide })
  const slides = noteDeck({ note: inItsLanguage(note, lang), tree }, urls, lectureOf(note, notes))
  return { page, slides: slidesHtml(slides, deck.incremental) }
}
