import type { Nodes } from 'mdast'

/** A replacement in a text: what stands from `start` up to `end` (offsets) becomes `text`. */
export interface Edit {
  start: number
  end: number
  text: string
}

/** A part of a text, by its offsets. */
export type Range = Pick<Edit, 'start' | 'end'>

/** Edits in the order of the text; those at one place keep theirs. */
export function sorted(edits: readonly Edit[]): Edit[] {
  return [...edits].sort((a, b) => a.start - b.start || a.end - b.end)
}

/** The text of a range with the edits inside of it done. They are sorted and do not overlap. */
export function edited(source: string, edits: readonly Edit[], { start, end }: Range): string {
  let at = start
  let text = ''
  for (let next = firstFrom(edits, start); next < edits.length; next++) {
    const edit = edits[next]
    if (!edit || edit.start > end) break
    if (edit.end > end) continue
    text += source.slice(at, edit.start) + edit.text
    at = edit.end
  }
  return text + source.slice(at, end)
}

/** The first edit that does not begin before a place. */
function firstFrom(edits: readonly Edit[], start: number): number {
  let [low, high] = [0, edits.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((edits[middle]?.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  return low
}

/** Where a node stands in its text. */
export function rangeOf({ position }: Nodes): Range {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 }
}

/** Where a block stands, with the spaces before its first line: they belong to a list whose next items have them too. */
export function blockRange(source: string, node: Nodes): Range {
  const { start, end } = rangeOf(node)
  const line = source.lastIndexOf('\n', start - 1) + 1
  return { start: source.slice(line, start).trim() === '' ? line : start, end }
}

/** What a line inside a block must begin with so that it stays in the block's list items and quotes. */
export function linePrefix(source: string, node: Nodes): string {
  const { start } = rangeOf(node)
  return source.slice(source.lastIndexOf('\n', start - 1) + 1, start).replace(/[^>\s]/g, ' ')
}
