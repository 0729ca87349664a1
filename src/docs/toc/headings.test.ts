import { expect, it } from 'vitest'
import { tocHeadings } from './headings.ts'

const heading = (depth: number, text: string) => ({ depth, slug: text.toLowerCase(), text })

it.each([
  ['sections of the second level', [1, 2, 3], [2, 3]],
  ['sections of the first level', [1, 1, 2, 1], [2, 3, 2]],
  ['sections of the third level', [1, 3, 4, 3], [2, 3, 2]],
  ['no section', [1], []],
])('shows %s from the second level on, without the title', (_what, depths, expected) => {
  const headings = depths.map((depth, at) => heading(depth, at === 0 ? 'Title' : `H${at}`))
  expect(tocHeadings(headings, 'title').map(({ depth }) => depth)).toEqual(expected)
})

it('leaves out a heading without words', () => {
  expect(tocHeadings([heading(2, ' '), heading(2, 'Words')], undefined).map(({ text }) => text)).toEqual([
    'Words',
  ])
})
