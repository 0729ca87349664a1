import type { Branch } from '../notes/outline.ts'

export interface Listed {
  id: string
  /** From the notes folder. */
  path: string
  title: string
}

/** More than a reader looks through. */
const most = 50
const each = 25

/** Divides a list that is too long for a sidebar into folders, named after what they begin and end with. */
export function inRanges<Item extends Listed>(branches: readonly Branch<Item>[]): readonly Branch<Item>[] {
  if (branches.length <= most) return branches
  const known = made.get(branches)
  // They were made of this very list.
  if (known) return known as readonly Branch<Item>[]
  const starts = Array.from({ length: Math.ceil(branches.length / each) }, (_, index) => index * each)
  const ranges = starts.map(start => {
    const items = branches.slice(start, start + each)
    return { title: titleOf(items), items }
  })
  made.set(branches, ranges)
  return ranges
}

/** For all pages: a site shares one table of contents. */
const made = new WeakMap<readonly Branch<Listed>[], readonly Branch<Listed>[]>()

function titleOf(items: readonly Branch<Listed>[]): string {
  const [first, last] = [items[0], items.at(-1)]
  if (!first || !last) return ''
  const numbers = [numberOf(first), numberOf(last)]
  const ends = numbers.every(Boolean) ? numbers : [shortened(first), shortened(last)]
  return ends[0] === ends[1] ? `${ends[0]}` : ends.join(' – ')
}

/** The number in the name of a note or of its folder, as it was typed. */
function numberOf(branch: Branch<Listed>): string | undefined {
  if (!('note' in branch)) return
  const name = branch.note.path
    .replace(/\/(readme|index)\.\w+$/i, '')
    .split('/')
    .at(-1)
  return /^#?(\d+)/.exec(name ?? '')?.[1]
}

function shortened(branch: Branch<Listed>): string {
  const title = 'note' in branch ? branch.note.title : branch.title
  const letters = [...title]
  return letters.length > 20 ? `${letters.slice(0, 19).join('').trim()}…` : title
}
