import type { Element, ElementContent } from 'hast'
import type { DeckSettings } from '../notes/texts.ts'
import type { TitleLook } from './fit/title.ts'
import type { Step } from './metrics.ts'
import type { Section } from './source/sections.ts'

export type Layout =
  | 'cover'
  | 'agenda'
  | 'closing'
  | 'divider'
  | 'points'
  | 'figure'
  | 'statement'
  | 'quotation'

export interface SlideLanguage {
  lang?: string | undefined
  dir?: 'ltr' | 'rtl' | undefined
}

/** One slide, ready to be written. */
export interface Slide {
  id: string
  layout: Layout
  step: Step
  title: ElementContent[]
  titleSize?: TitleLook['size']
  /** What the slide is part of, above its title. */
  eyebrow?: string | undefined
  /** Which of how many slides under one heading, where there are more than one. */
  part?: { number: number; of: number } | undefined
  /** Headings without text of their own, which lead here. */
  anchors: string[]
  blocks: Element[]
  notes: ElementContent[][]
  /** Where they are not the deck's. */
  language?: SlideLanguage | undefined
  /** The slide that each heading of the same note has become. */
  targets?: ReadonlyMap<string, string>
  /** `file:line` of the heading. */
  source: string
  /** The heading on the note's page. */
  page?: string | undefined
}

/** What stands on a slide below its title, and how. */
export type Laid = Pick<Slide, 'layout' | 'step' | 'blocks' | 'notes'>

/** A note, or sections of one, that follow each other in a deck. */
export interface Part {
  title: string
  /** The id of the slide that begins the part, where no heading does. */
  id: string
  /** Stands above the slides of the text before the first heading. */
  eyebrow?: string | undefined
  /** Stands above the slides of headings. */
  within?: string | undefined
  language?: SlideLanguage | undefined
  /** The language of its text. */
  lang?: string | undefined
  /** Whether the title must be on a slide, as no cover shows it. */
  titled?: boolean
  prose?: DeckSettings['prose'] | undefined
  layout?: DeckSettings['layout'] | undefined
  sections: Section[]
  /** The slide that each heading has become; filled in while the deck is planned. */
  targets: Map<string, string>
  /** `file:line` of a heading by its id, of the file without one. */
  source: (heading?: string) => string
  page?: ((heading?: string) => string) | undefined
}
