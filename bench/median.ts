import type { Run } from './workshop.ts'

/** The median of each number of some runs. */
export function median(runs: readonly Run[]): Run {
  const [first] = runs
  if (!first) throw new Error('There is no run to take the median of.')
  const middle = (numbers: number[]) =>
    numbers.sort((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)] ?? 0
  const of = (key: 'wall' | 'processor' | 'memory') => middle(runs.map(run => run[key]))
  return { ...first, wall: of('wall'), processor: of('processor'), memory: of('memory') }
}
