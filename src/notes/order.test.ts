import { expect, it } from 'vitest'
import { inReadingOrder } from './order.ts'

const sorted = (...paths: (string | [string, number])[]) =>
  inReadingOrder(
    paths.map(path => (typeof path === 'string' ? { path } : { path: path[0], order: path[1] })),
  ).map(({ path }) => path)

it.each<[string, string[]]>([
  ['numbers in names', ['1-z.md', '2-y.md', '10-x.md']],
  ['the numbers of chapters', ['1.1 a.md', '1.2 a.md', '1.9 a.md', '1.10 a.md', '2 a.md']],
  ['natural sort without numbers', ['a2.md', 'a10.md', 'b.md']],
  ['numbered ones before others', ['7-z.md', 'a.md']],
  ['a folder’s own note first', ['a/README.md', 'a/1-b.md', 'a/b.md']],
  ['the note at the top before all', ['README.md', '1-a.md', 'a.md']],
  [
    'folders among notes, level by level',
    ['1-a/2-b.md', '1-a/3-c/index.md', '1-a/3-c/d.md', '2-b.md', 'c/a.md'],
  ],
  ['dates', ['2022-12-01.md', '2023-02-10.md', '2023-02-11.md']],
])('sorts by %s', (_rule, expected) => {
  expect(sorted(...[...expected].reverse())).toEqual(expected)
  expect(sorted(...expected)).toEqual(expected)
})

it('goes by the order in the front matter before the number in a name', () => {
  expect(sorted('2-b.md', ['9-a.md', 1.5], '1-c.md')).toEqual(['1-c.md', '9-a.md', '2-b.md'])
})

it('orders a whole folder by its own note', () => {
  expect(sorted('a/x.md', 'b/x.md', ['b/README.md', 1], ['a/README.md', 2])).toEqual([
    'b/README.md',
    'b/x.md',
    'a/README.md',
    'a/x.md',
  ])
})
