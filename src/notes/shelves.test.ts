import { expect, it } from 'vitest'
import { outline } from './outline.ts'
import { shelves } from './shelves.ts'

it('holds every note once, with those of its folder', () => {
  const paths = [
    'README.md',
    'a/index.md',
    'a/one.md',
    'a/deep/two.md',
    'a/deep/three.md',
    'b/er/four.md',
    'b/et/five.md',
  ]
  const notes = paths.map(path => ({ path, title: path.replace(/\W+/g, ' ') }))
  expect(
    shelves(outline(notes)).map(({ title, notes }) => [title, ...notes.map(({ path }) => path)]),
  ).toEqual([
    ['', 'README.md'],
    ['a index md', 'a/index.md', 'a/one.md'],
    ['a index md / Deep', 'a/deep/two.md', 'a/deep/three.md'],
    ['B / Er', 'b/er/four.md'],
    ['B / Et', 'b/et/five.md'],
  ])
})
