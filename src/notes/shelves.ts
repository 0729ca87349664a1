import type { Branch } from './outline.ts'

/** The notes that lie in one folder, the folder's own first. */
export interface Shelf<Item> {
  /** The titles of the folders on the way; empty at the top. */
  title: string
  notes: Item[]
}

/** A table of contents as lists, one a folder, in reading order. A folder without notes of its own has none. */
export function shelves<Item>(
  branches: readonly Branch<Item>[],
  above = '',
  index: Item[] = [],
): Shelf<Item>[] {
  const notes = [...index, ...branches.flatMap(branch => ('note' in branch ? [branch.note] : []))]
  const deeper = branches.flatMap(branch => {
    if ('note' in branch) return []
    const title = above ? `${above} / ${branch.title}` : branch.title
    return shelves(branch.items, title, branch.index === undefined ? [] : [branch.index])
  })
  return notes.length > 0 ? [{ title: above, notes }, ...deeper] : deeper
}
