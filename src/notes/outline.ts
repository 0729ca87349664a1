import { nameInWords } from './ids.ts'

/** The notes as a reader sees them in a table of contents: notes, and folders with a title and what is in them. */
export type Branch<Item> = { note: Item } | Folder<Item>

export interface Folder<Item> {
  title: string
  /** The folder's own note, where it has one. */
  index?: Item
  items: Branch<Item>[]
}

interface Listed {
  /** From the notes folder. */
  path: string
  title: string
}

/**
 * Builds the table of contents from notes in reading order, as flat as the folders mean it: a folder that holds only its
 * own note, or one whose name is but a number or a day, is its note; folders that hold nothing but one other are one.
 */
export function outline<Item extends Listed>(notes: readonly Item[]): Branch<Item>[] {
  const branches = inside(notes, '')
  const [only, ...more] = branches
  // A folder around everything else says nothing of any note.
  const isWrapper = only && !('note' in only) && !only.index && only.items.every(item => !('note' in item))
  return isWrapper && more.length === 0 ? only.items : branches
}

function inside<Item extends Listed>(notes: readonly Item[], above: string): Branch<Item>[] {
  const branches: Branch<Item>[] = []
  const seen = new Set<string>()
  for (const note of notes) {
    const rest = note.path.slice(above.length)
    const [name = '', ...deeper] = rest.split('/')
    if (deeper.length === 0) {
      branches.push({ note })
    } else if (!seen.has(name)) {
      seen.add(name)
      branches.push(folder(notes, `${above}${name}/`))
    }
  }
  return branches
}

function folder<Item extends Listed>(notes: readonly Item[], path: string): Branch<Item> {
  const all = notes.filter(note => note.path.startsWith(path))
  const index = all.find(note => isIndex(note.path.slice(path.length)))
  if (index && all.length === 1) return { note: index }
  const title = index?.title ?? titleOf(path)
  const items = inside(
    all.filter(note => note !== index),
    path,
  )
  const [only, ...more] = items
  if (!only || index || more.length > 0) return { title, ...(index && { index }), items }
  if ('note' in only) return /^[\d._-]+$/.test(nameOf(path)) ? only : { title, items }
  return { ...only, title: only.title.startsWith(title) ? only.title : `${title} / ${only.title}` }
}

/** Of a month’s folder in that of a year, and of a day’s in that, the day: `2023/02/` is `2023-02`. */
function titleOf(path: string): string {
  const day = /(?:^|\/)(\d{4}(?:\/\d{1,2}){1,2})\/$/.exec(path)?.[1]
  return day ? day.replaceAll('/', '-') : nameInWords(nameOf(path))
}

const nameOf = (path: string) => path.split('/').at(-2) ?? ''

const isIndex = (name: string) => /^(readme|index)\.\w+$/i.test(name)

/** The title of the folder at the top that a note lies in, by the note's id. */
export function topFolders<Item extends { id: string }>(
  branches: readonly Branch<Item>[],
): ReadonlyMap<string, string> {
  const folders = branches.flatMap(branch => ('note' in branch ? [] : [branch]))
  return new Map(folders.flatMap(folder => notesIn(folder).map(({ id }) => [id, folder.title] as const)))
}

/** All notes of a branch, in order. */
export function notesIn<Item>(branch: Branch<Item>): Item[] {
  if ('note' in branch) return [branch.note]
  return [...(branch.index ? [branch.index] : []), ...branch.items.flatMap(notesIn)]
}
