import type { Branch } from '../../notes/outline.ts'
import type { NoteToPrint } from './note.ts'

/** A note of the book, and where it stands among the others. */
export interface Chapter extends NoteToPrint {
  /** From the notes folder. */
  path: string
}

/** The id of the place where a chapter begins. */
export const chapterId = (at: number) => `chapter-${at + 1}`

/** A line of the table of contents: a chapter, or the part that the next ones belong to. */
export type Place = { level: number } & ({ chapter: Chapter; at: number } | { part: string })

/** The chapters in their order, and between them the titles of the parts that have no note of their own. */
export function inParts(
  branches: readonly Branch<Chapter>[],
  numberOf: (chapter: Chapter) => number,
  level = 1,
): Place[] {
  return branches.flatMap((branch): Place[] => {
    const own = 'note' in branch ? branch.note : branch.index
    const first: Place[] = own
      ? [{ level, chapter: own, at: numberOf(own) }]
      : 'title' in branch
        ? [{ level, part: branch.title }]
        : []
    const below = 'items' in branch ? inParts(branch.items, numberOf, Math.min(level + 1, 4)) : []
    return [...first, ...below]
  })
}
