/** A heading’s number and the words after it. */
export interface Numbered {
  number: number
  /** The heading without its number; `Part 1` alone keeps it. */
  words: string
  /** Whether a sign says that it is a number: `#1.`, `1)`, `Part 1`. Of `2023 in review` it cannot be told. */
  isMarked: boolean
}

/** Reads the number that a heading begins with: `#1. Batch`, `# 1 Batch`, `1) Batch`, `1 Batch`, `Part 1: Batch`. */
export function numberOf(heading: string): Numbered | undefined {
  const named = /^\p{L}+\s+#?(\d{1,3})(?:\s*[.:)–—-]\s*|\s*$)(.*)$/su.exec(heading)
  if (named) return { number: Number(named[1]), words: heading, isMarked: true }
  const [, sign, digits, mark, words = ''] =
    /^(#\s*)?(\d{1,3})(\s*[.):–—-](?=\s)|(?=\s))\s*(.*)$/s.exec(heading) ?? []
  if (digits === undefined || !/\p{L}/u.test(words)) return undefined
  return { number: Number(digits), words, isMarked: Boolean(sign || mark) }
}

/** Whether numbers count up as those of sections do; each run may begin anew. */
export function countsUp(runs: readonly Numbered[][]): boolean {
  const all = runs.flat()
  if (all.length < 2) return false
  const step = all.every(({ isMarked }) => isMarked) ? Number.POSITIVE_INFINITY : 1
  return runs.every(run =>
    run.every(({ number }, at) => {
      const before = run[at - 1]?.number
      return before === undefined || (number > before && number - before <= step)
    }),
  )
}

/** Whether the numbers of each run follow one another without a gap, so that a list can say them. */
export function isWithoutGap(runs: readonly (readonly number[])[]): boolean {
  return runs.every(run => run.every((number, at) => number === (run[0] ?? 0) + at))
}
