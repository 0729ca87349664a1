import { slug } from 'github-slugger'
import type { Element, ElementContent } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import type { DeckSettings } from '../notes/texts.ts'
import { agendaSlides } from './agenda/agenda.ts'
import { contentsIn } from './agenda/words.ts'
import type { Flow } from './fit/flow.ts'
import { toFlows } from './fit/flows.ts'
import { toPages } from './fit/pages.ts'
import { type TitleLook, titleLook } from './fit/title.ts'
import { roomUnder, type Step } from './metrics.ts'
import { withProse } from './prose.ts'
import { isEmpty, type Piece, type Section } from './sections.ts'
import type { UniqueId } from './slide-ids.ts'

export type Layout = 'cover' | 'agenda' | 'points' | 'figure' | 'statement'

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
  prose?: DeckSettings['prose']
  sections: Section[]
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
  const targets = new Map<string, string>()
  const plan = (section: Section, parents: Section[]) =>
    planSection(section, parents, part, uniqueId, targets)
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

function planSection(
  section: Section,
  parents: Section[],
  part: Part,
  uniqueId: UniqueId,
  targets: Map<string, string>,
): Slide[] {
  const written = section.stretches
    .filter(pieces => pieces.length > 0)
    .map(pieces => withProse(pieces, part.prose ?? 'slide'))
  const groups = written.length > 0 ? written.flatMap(splitAtFigures) : [[]]
  // A heading in raw HTML has no id.
  const wanted = section.id || slug(section.text) || part.id
  const opens = section.id === undefined || section.text === part.title
  const title = section.id === undefined ? [{ type: 'text', value: part.title } as const] : section.title
  const slideId = (heading: string, own: boolean) => {
    const id = uniqueId(heading, own)
    if (own && !targets.has(heading)) targets.set(heading, id)
    return id
  }
  const look = titleLook(title)
  const pages = groups.flatMap(group => layOut(group, look, title))
  return pages.map(({ layout, step, blocks, notes }, index) => ({
    id: slideId(wanted, wanted === section.id),
    targets,
    layout,
    step,
    title,
    titleSize: look.size,
    eyebrow:
      parents.map(({ text }) => text).join(' · ') ||
      (opens ? part.eyebrow : part.within) ||
      (layout === 'agenda' && section.id === undefined ? contentsIn(part.lang) : undefined),
    part: pages.length > 1 ? { number: index + 1, of: pages.length } : undefined,
    anchors: index === 0 ? parents.flatMap(({ id }) => (id ? slideId(id, true) : [])) : [],
    blocks,
    language: part.language,
    notes,
    source: part.source(section.id),
    page: part.page?.(section.id),
  }))
}

type Laid = Pick<Slide, 'layout' | 'step' | 'blocks' | 'notes'>

/** Lays a group of pieces out on slides: a figure alone, a line or two large, all else on as many as it needs. */
function layOut(pieces: readonly Piece[], look: TitleLook, title: readonly ElementContent[]): Laid[] {
  const nodes = nodesOf(pieces)
  const notes = pieces.flatMap(piece => (piece.kind === 'notes' ? [piece.content] : []))
  const agenda = pieces.findIndex(({ kind }) => kind === 'agenda')
  if (agenda !== -1) return agendaSlides(nodes, notes, { title, room: roomUnder(look.height) })
  if (pieces.some(({ kind }) => kind === 'figure'))
    return [{ layout: 'figure', step: 'normal', blocks: pieces.flatMap(shownWithFigure), notes }]
  if (nodes.length <= 1 && nodes.every(introduces) && !look.cut)
    return [{ layout: 'statement', step: 'large', blocks: nodes, notes }]
  const first = pieces.findIndex(({ kind }) => kind !== 'notes')
  const from = first === -1 ? pieces.length : first
  const flows = pieces
    .slice(from)
    .flatMap((piece): Flow[] =>
      piece.kind === 'notes' ? [{ kind: 'notes', content: piece.content }] : toFlows([piece.node]),
    )
  // What is cut off above is read below.
  const whole: Flow[] = look.cut
    ? [{ kind: 'text', shell: paragraph, content: [...title], heading: true }]
    : []
  const pages = toPages([...whole, ...flows], roomUnder(look.height))
  // Nothing but room under a heading is a slide all the same.
  if (pages.length === 0) return [{ layout: 'statement', step: 'large', blocks: [], notes }]
  const before = notes.slice(0, from)
  return pages.map(({ step, blocks, notes }, index) => ({
    layout: 'points',
    step,
    blocks,
    notes: index === 0 ? [...before, ...notes] : notes,
  }))
}

/** A figure or a table of contents takes a slide, with the line that introduces it; presenter's notes stay with what they follow. */
function splitAtFigures(pieces: readonly Piece[]): Piece[][] {
  const groups: Piece[][] = []
  let open: Piece[] = []
  for (const piece of pieces) {
    if (piece.kind === 'notes' && open.length === 0) (groups.at(-1) ?? open).push(piece)
    else if (piece.kind !== 'figure' && piece.kind !== 'agenda') open.push(piece)
    else {
      const at = open.findLastIndex(({ kind }) => kind === 'content')
      const last = nodesOf(open).at(-1)
      const introduction = last && introduces(last) ? open.splice(at) : []
      if (nodesOf(open).length > 0) groups.push(open)
      else introduction.unshift(...open)
      groups.push([...introduction, piece])
      open = []
    }
  }
  return open.length > 0 ? [...groups, open] : groups
}

/** A lone picture stands without the paragraph that it was written in. */
function shownWithFigure(piece: Piece): Element[] {
  if (piece.kind === 'notes') return []
  const pictures = toFlows([piece.node]).flatMap(flow => (flow.kind === 'picture' ? [flow.node] : []))
  return piece.kind === 'figure' && pictures.length > 0 ? pictures : [piece.node]
}

const nodesOf = (pieces: readonly Piece[]) =>
  pieces.flatMap(piece => (piece.kind === 'notes' ? [] : [piece.node]))

/** A short line before a figure belongs to it: a paragraph, or a list with one point. */
function introduces(node: Element): boolean {
  const points = node.children.filter(child => child.type === 'element' && child.tagName === 'li')
  return (
    textOf(node).trim().length <= 120 &&
    (node.tagName === 'p' || (/^[uo]l$/.test(node.tagName) && points.length === 1))
  )
}

const paragraph: Element = { type: 'element', tagName: 'p', properties: {}, children: [] }
