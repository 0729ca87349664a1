import { expect, it } from 'vitest'
import { asked } from './asked.ts'
import { median } from './median.ts'

const run = { wall: 10, processor: 12, memory: 1e9, page: 20_000, deck: 25_000 }
const good = {
  count: 1000,
  first: run,
  again: { ...run, wall: 1 },
  changed: { ...run, wall: 5 },
  stock: { ...run, wall: 20 },
  line: [],
}
const missed = (measured: Parameters<typeof asked>[0]) =>
  asked(measured).flatMap(({ what, met }) => (met ? [] : [what]))

it('says what was met', () => {
  expect(missed(good)).toEqual([])
})

it.each([
  ['the time of stock Starlight', { ...good, stock: { ...run, wall: 16 } }],
  ['an unchanged folder again', { ...good, again: { ...run, wall: 4 } }],
  ['memory of all processes', { ...good, first: { ...run, memory: 2e9 } }],
  ['HTML a page, 1000 notes', { ...good, first: { ...run, page: 31_000 } }],
  ['5000 notes', { ...good, line: [{ notes: 5000, run: { ...run, page: 25_000 } }] }],
])('says that this was not: %s', (what, measured) => {
  expect(missed(measured)).toEqual([what])
})

it('takes the middle of an odd number of runs', () => {
  expect(median([3, 1, 2].map(wall => ({ ...run, wall }))).wall).toBe(2)
})
