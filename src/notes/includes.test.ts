import { describe, expect, it } from 'vitest'
import { includesOf } from './includes.ts'
import { parse } from './tree.ts'

const notes = [
  { id: 'batch', file: 'content/01-batch.md', path: '01-batch.md', headings: [{ id: 'summary' }] },
  { id: 'deep/lambda', file: 'content/deep/lambda.md', path: 'deep/lambda.md', headings: [] },
]

describe('a note is included', () => {
  it.each([
    ['by its path from the deck', '../content/01-batch.md', { note: 'batch' }],
    ['by its path from the notes folder', 'deep/lambda.md', { note: 'deep/lambda' }],
    ['by its id', 'deep/lambda', { note: 'deep/lambda' }],
    ['by its address', '/deep/lambda/', { note: 'deep/lambda' }],
    ['in part, by a heading', 'batch#summary', { note: 'batch', heading: 'summary' }],
  ])('%s', (_how, reference, include) => {
    const { includes, problems } = read(`::include{note="${reference}"}`)
    expect(includes).toEqual([include])
    expect(problems).toEqual([])
  })
})

it('tells of each include that leads nowhere, and keeps its place', () => {
  const text =
    '# Deck\n\n::include{note="gone.md"}\n\n::include{note="batch#gone"}\n\n::include\n\n::include{note="batch"}'
  const { includes, problems } = read(text)
  expect(includes).toEqual([undefined, undefined, undefined, { note: 'batch' }])
  expect(problems.map(({ name, line }) => [name, line])).toEqual([
    ['includeNotFound', 3],
    ['includeHeadingNotFound', 5],
    ['includeNotFound', 7],
  ])
  expect(problems[1]?.message).toBe('The deck includes a section that is not there: “gone” in “batch”.')
})

it('leaves other directives alone', () => {
  expect(read('::youtube{note="batch"}\n\n:::notes\nx\n:::')).toEqual({ includes: [], problems: [] })
})

function read(text: string) {
  const parsed = parse(text, 'md')
  return parsed.ok ? includesOf(parsed.tree, 'slides/day.md', notes) : expect.fail(parsed.reason)
}
