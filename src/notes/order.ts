import { byNature } from './folder.ts'
import { orderNumber } from './ids.ts'

export interface Ordered {
  /** The path from the notes folder. */
  path: string
  /** `order` in the front matter; an index note orders its folder. */
  order?: number | undefined
}

/**
 * Sorts notes as a reader expects them: a folder's own note first, then by `order`, by the number in the name,
 * by natural sort, level by level.
 */
export function inReadingOrder<Item extends Ordered>(items: readonly Item[]): Item[] {
  const given = new Map<string, number>()
  for (const { path, order } of items) if (order !== undefined) given.set(ownName(path), order)
  const rank = (path: string, name: string) =>
    given.get(path) ?? orderNumber(name) ?? Number.POSITIVE_INFINITY

  return [...items].sort((a, b) => {
    const [left, right] = [partsOf(a.path), partsOf(b.path)]
    for (let level = 0; ; level++) {
      const [one, other] = [left[level], right[level]]
      if (one === undefined || other === undefined)
        return left.length - right.length || byNature(a.path, b.path)
      if (one === other) continue
      const [first, second] = [left, right].map((parts, side) =>
        rank(parts.slice(0, level + 1).join('/'), side === 0 ? one : other),
      ) as [number, number]
      return first === second ? byNature(one, other) : first - second
    }
  })
}

/** None for the note at the top, which so comes before all others. */
const partsOf = (path: string) => ownName(path).split('/').filter(Boolean)

/** The path that a note stands for: that of its folder where it is the folder's README or index. */
function ownName(path: string): string {
  return path.replace(/\.\w+$/, '').replace(/(^|\/)(readme|index)$/i, '')
}
