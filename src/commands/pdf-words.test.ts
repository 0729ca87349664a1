import { expect, it } from 'vitest'
import { readPdfWords } from './pdf-words.ts'

it('without a word, everything is printed on A4, three slides on a sheet', () => {
  expect(readPdfWords({})).toMatchObject({
    kinds: ['slides', 'handout', 'page', 'book'],
    paper: 'a4',
    perSheet: 3,
    notes: false,
    shard: { number: 1, of: 1 },
    build: true,
  })
})

it('takes what is asked for', () => {
  const given = {
    only: 'page, book',
    paper: 'letter',
    'per-sheet': '6',
    notes: true,
    jobs: '2',
    shard: '2/3',
    build: false,
  }
  expect(readPdfWords(given)).toEqual({
    kinds: ['page', 'book'],
    paper: 'letter',
    perSheet: 6,
    notes: true,
    jobs: 2,
    shard: { number: 2, of: 3 },
    build: false,
  })
})

it.each([
  [{ only: 'pages' }, '“pages” is none of slides, handout, page, book.'],
  [{ only: '' }, '“” is none of slides, handout, page, book.'],
  [{ paper: 'a5' }, '“a5” is none of a4, letter.'],
  [{ paper: 'toString' }, '“toString” is none of a4, letter.'],
  [{ 'per-sheet': '4' }, '“4” is none of 1, 2, 3, 6.'],
  [{ jobs: '0' }, '“0” is no number of jobs.'],
  [{ jobs: 'many' }, '“many” is no number of jobs.'],
  [{ shard: '0/3' }, '“0/3” is no part such as 1/3.'],
  [{ shard: '4/3' }, '“4/3” is no part such as 1/3.'],
  [{ shard: '2' }, '“2” is no part such as 1/3.'],
])('says what is wrong with %o', (given, sentence) => {
  expect(readPdfWords(given)).toBe(sentence)
})
