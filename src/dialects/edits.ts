/** Other words for a stretch of a source: from one offset to another. Lines stay lines. */
export interface Edit {
  from: number
  to: number
  text: string
}

/** A source with its edits made. Of two that meet, the first is made. */
export function edited(source: string, edits: readonly Edit[]): string {
  let result = ''
  let at = 0
  let last = -1
  for (const { from, to, text } of [...edits].sort((a, b) => a.from - b.from)) {
    if (from < at || from === last) continue
    last = from
    result += source.slice(at, from) + text
    at = to
  }
  return result + source.slice(at)
}
