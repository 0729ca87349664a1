import { outline, topFolders } from './outline.ts'
import type { Note } from './texts.ts'

/** The title of the folder at the top that a note lies in, where it is another than its own. */
export function lectureOf(
  { id, title }: Pick<Note, 'id' | 'title'>,
  notes: readonly Note[],
): string | undefined {
  const titles = known.get(notes) ?? topFolders(outline(notes))
  known.set(notes, titles)
  const lecture = titles.get(id)
  return lecture === title ? undefined : lecture
}

/** For all notes that were read together. */
const known = new WeakMap<readonly Note[], ReadonlyMap<string, string>>()
