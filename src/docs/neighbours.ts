/** The notes before and after one, in reading order. */
export function neighbours<Item extends { id: string }>(
  notes: readonly Item[],
  id: string,
): { previous?: Item | undefined; next?: Item | undefined } {
  const at = notes.findIndex(note => note.id === id)
  return at === -1 ? {} : { previous: notes[at - 1], next: notes[at + 1] }
}
