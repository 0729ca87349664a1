import { expect, it } from 'vitest'
import { judge } from './judge.ts'
import type { Seen } from './look.ts'

const good: Seen = {
  id: 'a',
  source: 'notes/a b.md:12',
  edges: { left: 88, top: 64, right: 1192, bottom: 656 },
  farthest: '',
  sizes: { text: 22, fine: 20 },
  words: 9,
  unseen: [],
  covered: [],
}
const names = (seen: Partial<Seen>) =>
  judge({ planned: [{ ...good, ...seen }] }).problems.map(({ name }) => name)

it('says nothing of a slide that keeps the promise', () => {
  expect(judge({ planned: [good] })).toEqual({ slides: 1, problems: [], advice: [] })
})

it.each<[string, Partial<Seen>, string]>([
  ['content below its room', { edges: { ...good.edges, bottom: 658 } }, 'slideTooFull'],
  ['content beside its room', { edges: { ...good.edges, left: 20 } }, 'slideTooFull'],
  ['text under 22 px', { sizes: { text: 21, fine: 20 } }, 'slideTextSmall'],
  ['code under 20 px', { sizes: { text: 22, fine: 19 } }, 'slideTextSmall'],
  ['words that nobody sees', { unseen: ['gone'] }, 'slideWordsUnseen'],
  ['a block on another', { covered: ['under'] }, 'slideBlocksOverlap'],
  ['no id', { id: '' }, 'slideId'],
])('tells of %s', (_what, seen, name) => {
  expect(names(seen)).toEqual([name])
})

it('names the file and the line of the heading, and how far a slide is over', () => {
  const { problems } = judge({
    planned: [{ ...good, edges: { ...good.edges, bottom: 700.26 }, farthest: 'the end' }],
  })
  expect(problems).toMatchObject([
    {
      file: 'notes/a b.md',
      line: 12,
      message: 'The slide “a” is too full: “the end” is 44.3 px out of its room.',
    },
  ])
})

it('tells of every slide whose id another one has', () => {
  expect(judge({ planned: [good, good, good] }).problems.map(({ name }) => name)).toEqual([
    'slideId',
    'slideId',
  ])
})

it('only advises where the guard has made a slide fit', () => {
  const over = { ...good, edges: { ...good.edges, bottom: 690 } }
  const { problems, advice } = judge({
    planned: [over, over],
    guarded: [good, over].map((seen, at) => ({ ...seen, id: `${at}` })),
  })
  expect(problems).toMatchObject([{ name: 'slideTooFull' }])
  expect(advice).toMatchObject([{ name: 'slideTight', file: 'notes/a b.md', line: 12 }])
})
