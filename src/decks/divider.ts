import type { Element } from 'hast'
import { element } from '../hast.ts'
import { coverStep } from './cover.ts'
import type { Part, Slide } from './planned.ts'
import type { UniqueId } from './slide-ids.ts'
import { isEmpty } from './source/sections.ts'

/** Whether each note of a session stands behind a divider: where there are several, and most are more than a slide or two. */
export function areDivided(notes: readonly Part[]): boolean {
  const sections = notes.flatMap(note => note.sections.filter(section => !isEmpty(section)))
  return notes.length > 1 && sections.length >= 3 * notes.length
}

/** A slide that says which note of the session begins, and where in the whole that is. */
export function divider(
  part: Part,
  { number, of }: { number: number; of: number },
  uniqueId: UniqueId,
): Slide {
  const title = [{ type: 'text', value: part.title } as const]
  return {
    id: uniqueId(part.id),
    layout: 'divider',
    step: coverStep(part.title, [], 'eyebrow'),
    title,
    eyebrow: `${number} / ${of}`,
    anchors: [],
    blocks: [way(number, of)],
    notes: [],
    language: part.language,
    source: part.source(),
    page: part.page?.(),
  }
}

/** A step for each note; those that are done and the one that begins are marked. It says what the number says. */
const way = (number: number, of: number): Element =>
  element(
    'div',
    { className: ['divider-way'], ariaHidden: 'true' },
    Array.from({ length: of }, (_, index) =>
      element('span', { className: index + 1 === number ? ['now'] : index + 1 < number ? ['done'] : [] }),
    ),
  )
