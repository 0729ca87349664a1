import { slug } from 'github-slugger'
import type { Element, ElementContent } from 'hast'
import type { DeckSettings } from '../notes/texts.ts'
import { contentsIn } from './agenda/words.ts'
import { eyebrowExcess } from './fit/eyebrow.ts'
import { type TitleLook, titleLook } from './fit/title.ts'
import { layOut } from './lay-out.ts'
import type { Step } from './metrics.ts'
import { withProse } from './prose.ts'
import { isEmpty, type Section } from './sections.ts'
import type { UniqueId } from './slide-ids.ts'

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

/**
 * Decides which slides a part of a deck becomes: one a heading, more where the author wrote `---` or where a figure
 * needs a slide of its own.
 *
 * A heading without text stands above the next slide as its eyebrow; at the end it is a slide of its own.
 */
export function planPart(part: Part, uniqueId: UniqueId): Slide[] {
  const plan = (section: Section, parents: Section[]) => planSection(section, parents, part, uniqueId)
  const slides: Slide[] = []
  let above: Section[] = []
  part.sections.forEach((section, index) => {
    const next = part.sections[index + 1]
    if (isEmpty(section) && (section.id === undefined || (next && next.depth > section.depth))) {
      if (section.id !== undefined) above.push(section)
      return
    }
    const parents = above.filter(({ depth }) => depth < section.depth)
    slides.push(...plan(section, parents))
    above = []
  })
  const [first] = part.sections
  return slides.length === 0 && part.titled && first ? plan(first, []) : slides
}

function planSection(section: Section, parents: Section[], part: Part, uniqueId: UniqueId): Slide[] {
  const { targets } = part
  const written = section.stretches
    .filter(pieces => pieces.length > 0)
    .map(pieces => withProse(pieces, part.prose ?? 'slide'))
  // A heading in raw HTML has no id.
  const wanted = section.id || slug(section.text) || part.id
  const opens = section.id === undefined || section.text === part.title
  const title = section.id === undefined ? [{ type: 'text', value: part.title } as const] : section.title
  const slideId = (heading: string, own: boolean) => {
    const id = uniqueId(heading, own)
    if (own && !targets.has(heading)) targets.set(heading, id)
    return id
  }
  const above = parents.map(({ text }) => text).join(' · ') || (opens ? part.eyebrow : part.within)
  const alone = titleLook(title)
  const look = { ...alone, height: alone.height + eyebrowExcess(above) }
  const frame = { look, title, composed: part.layout !== 'flow' }
  const pages = (written.length > 0 ? written : [[]]).flatMap(pieces => layOut(pieces, frame))
  return pages.map(({ layout, step, blocks, notes }, index) => ({
    id: slideId(wanted, wanted === section.id),
    targets,
    layout,
    step,
    title,
    titleSize: look.size,
    eyebrow: above || (layout === 'agenda' && section.id === undefined ? contentsIn(part.lang) : undefined),
    part: pages.length > 1 ? { number: index + 1, of: pages.length } : undefined,
    anchors: index === 0 ? parents.flatMap(({ id }) => (id ? slideId(id, true) : [])) : [],
    blocks,
    language: part.language,
    notes,
    source: part.source(section.id),
    page: part.page?.(section.id),
  }))
}
