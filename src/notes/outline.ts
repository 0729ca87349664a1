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

/** Builds the table of contents from notes in reading order. A folder that holds only its own note is that note. */
export function outline<Item extends Listed>(notes: readonly Item[], above = ''): Branch<Item>[] {
  const branches: Branch<Item>[] = []
  const seen = new Set<string>()
  for (const note of notes) {
    const rest = note.path.slice(above.length)
    const [name = '', ...deeper] = rest.split('/')
    if (deeper.length === 0) {
      branches.push({ note })
    } else if (!seen.has(name)) {
      seen.add(name)
      branches.push(folder(notes, `${above}${name}/`, name))
    }
  }
  return branches
}

function folder<Item extends Listed>(notes: readonly Item[], path: string, name: string): Branch<Item> {
  const inside = notes.filter(note => note.path.startsWith(path))
  const index = inside.find(note => isIndex(note.path.slice(path.length)))
  if (index && inside.length === 1) return { note: index }
  const items = outline(
    inside.filter(note => note !== index),
    path,
  )
  return { title: index?.title ?? nameInWords(name), ...(index && { index }), items }
}

const isIndex = (name: string) => /^(readme|index)\.\w+$/i.test(name)

/** All notes of a branch, in order. */
export function notesIn<Item>(branch: Branch<Item>): Item[] {
  if ('note' in branch) return [branch.note]
  return [...(branch.index ? [branch.index] : []), ...branch.items.flatMap(notesIn)]
}
