import type { Run } from './workshop.ts'

/** What one run of the bench has found. */
export interface Measured {
  /** The number of notes. */
  count: number
  first: Run
  again: Run
  changed: Run
  stock: Run
  /** Sites of different sizes, by the number of their notes; empty where they were not asked for. */
  line: { notes: number; run: Run }[]
}

export interface Row {
  what: string
  asked: string
  measured: string
  met: boolean
}

/** What was asked for beside what was measured. Times are compared by the wall; the processor's stand beside them. */
export function asked({ count, first, again, changed, stock, line }: Measured): Row[] {
  const weights = [...line.map(({ run }) => run.page), first.page]
  return [
    row('the time of stock Starlight', '≤ 0.60', times(first, stock), first.wall <= 0.6 * stock.wall),
    row(
      'an unchanged folder again',
      '≤ 0.30 of the first time',
      times(again, first),
      again.wall <= 0.3 * first.wall,
    ),
    row('one note changed', 'less than the first time', times(changed, first), changed.wall < first.wall),
    row(
      'memory of all processes',
      '≤ 1.5 GB',
      `${(first.memory / 1e9).toFixed(2)} GB`,
      first.memory <= 1.5e9,
    ),
    row(`HTML a page, ${count} notes`, '≤ 30 kB', kilobytes(first.page), first.page <= 30_000),
    row(`HTML a deck, ${count} notes`, '', kilobytes(first.deck), true),
    ...line.map(({ notes, run }) =>
      row(
        `${notes} notes`,
        'pages of one weight (± 10 %)',
        `${kilobytes(run.page)}, ${seconds(run)}, ${(run.memory / 1e9).toFixed(2)} GB`,
        Math.max(...weights) <= 1.1 * Math.min(...weights),
      ),
    ),
  ]
}

const row = (what: string, asked: string, measured: string, met: boolean): Row => ({
  what,
  asked,
  measured,
  met,
})

const times = (one: Run, other: Run) =>
  `${(one.wall / other.wall).toFixed(2)} (${seconds(one)} / ${seconds(other)}; processor ${(one.processor / other.processor).toFixed(2)})`

const seconds = ({ wall }: Run) => `${wall.toFixed(1)} s`

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`
