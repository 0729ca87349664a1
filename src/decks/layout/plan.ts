import { slug } from 'github-slugger'
import { contentsIn } from '../agenda/words.ts'
import { eyebrowExcess } from '../fit/eyebrow.ts'
import { titleLook } from '../fit/title.ts'
import type { Part, Slide } from '../planned.ts'
import type { UniqueId } from '../slide-ids.ts'
import { isEmpty, type Section } from '../source/sections.ts'
import { layOut } from './lay-out.ts'
import { withProse } from './prose.ts'

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
