import type { Nodes } from 'mdast'

/** A replacement in a text: what stands from `start` up to `end` (offsets) becomes `text`. */
export interface Edit {
  start: number
  end: number
  text: string
}

/** A part of a text, by its offsets. */
export type Range = Pick<Edit, 'start' | 'end'>

/** The text of a range with the edits inside of it done. Edits do not overlap; those at one place keep their order. */
export function edited(source: string, edits: readonly Edit[], { start, end }: Range): string {
  const inside = edits.filter(edit => edit.start >= start && edit.end <= end)
  let at = start
  const parts: string[] = []
  for (const edit of inside.sort((a, b) => a.start - b.start || a.end - b.end)) {
    parts.push(source.slice(at, edit.start), edit.text)
    at = edit.end
  }
  return parts.join('') + source.slice(at, end)
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
