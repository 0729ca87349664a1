import type { Element, ElementContent } from 'hast'
import type { Block } from './blocks.ts'

/** A heading, or the beginning of a text, and what is under it up to the next. */
export interface Section {
  /** The id of the heading; nothing for the text before the first one. */
  id?: string | undefined
  depth: number
  title: ElementContent[]
  text: string
  /** Slides that the author has set apart with `---`. */
  stretches: Piece[][]
}

/** What stands on a slide, or is said to it. */
export type Piece = Block & { kind: 'figure' | 'agenda' | 'content' | 'notes' }

/**
 * Groups the blocks of a note into sections. Headings deeper than `level` stay inside the section that they are in.
 *
 * The first section is the text before the first heading, and may be empty.
 */
export function toSections(blocks: readonly Block[], level: number): Section[] {
  let section = beginning()
  const sections = [section]
  for (const block of blocks) {
    const stretch = section.stretches.at(-1)
    if (!stretch) continue
    if (block.kind === 'heading' && block.depth <= level) {
      section = { ...beginning(), id: block.id, depth: block.depth, title: block.content, text: block.text }
      sections.push(section)
    } else if (block.kind === 'heading') stretch.push({ kind: 'content', node: subheading(block) })
    else if (block.kind === 'break') section.stretches.push([])
    else if (block.kind !== 'include') stretch.push(block)
  }
  return sections
}

/** The section that a heading begins, with the deeper ones below it. */
export function sectionsUnder(sections: readonly Section[], heading: string): Section[] {
  const from = sections.findIndex(({ id }) => id === heading)
  const first = sections[from]
  if (!first) return []
  const end = sections.findIndex(({ depth }, index) => index > from && depth <= first.depth)
  return sections.slice(from, end === -1 ? undefined : end)
}

export const isEmpty = ({ stretches }: Section) => stretches.every(pieces => pieces.length === 0)

const beginning = (): Section => ({ depth: 0, title: [], text: '', stretches: [[]] })

function subheading({ id, depth, content }: Block & { kind: 'heading' }): Element {
  return { type: 'element', tagName: `h${Math.max(depth, 3)}`, properties: { id }, children: content }
}
