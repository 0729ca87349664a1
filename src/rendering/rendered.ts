import type { MarkdownHeading } from 'astro'
import type { PageAndSlides } from './page-and-slides.ts'

/** The HTML of a text, its headings as Astro hands them on, and what a note becomes. */
export interface Rendered {
  html: string
  headings: MarkdownHeading[]
  /** Nothing for a session deck, which has no page, and whose slides are those of its notes as well. */
  shown?: PageAndSlides | undefined
}
