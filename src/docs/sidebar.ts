import { type Branch, type Folder, notesIn } from '../notes/outline.ts'
import { inRanges, type Listed } from './ranges.ts'

/** An entry of the sidebar, in Starlight's words. */
export type Entry = { label: string; link: string } | { label: string; items: Entry[] }

/**
 * The sidebar of one page: all folders, but only the open one with its pages.
 *
 * It stands on every page, so that what is closed must not cost anything: a closed folder is a link to its first page.
 * A long folder is shown as ranges, which open and close as folders do.
 *
 * @param page the address of a note without the base path, which Starlight puts before it
 */
export function sidebar<Item extends Listed>(
  branches: readonly Branch<Item>[],
  current: string,
  page: (id: string) => string,
): Entry[] {
  return inRanges(branches).flatMap((branch): Entry[] => {
    if ('note' in branch) return [{ label: branch.note.title, link: page(branch.note.id) }]
    const { first, ids } = insideOf(branch)
    if (!first) return []
    if (!ids.has(current)) return [{ label: branch.title, link: page(first) }]
    const overview = branch.index ? [{ label: 'Overview', link: page(branch.index.id) }] : []
    return [{ label: branch.title, items: [...overview, ...sidebar(branch.items, current, page)] }]
  })
}

/** The ids of the notes in a folder, gathered once for all pages. */
function insideOf(folder: Folder<Listed>): { first: string | undefined; ids: ReadonlySet<string> } {
  const known = inside.get(folder)
  if (known) return known
  const ids = notesIn(folder).map(({ id }) => id)
  const found = { first: ids[0], ids: new Set(ids) }
  inside.set(folder, found)
  return found
}

const inside = new WeakMap<Folder<Listed>, { first: string | undefined; ids: ReadonlySet<string> }>()
