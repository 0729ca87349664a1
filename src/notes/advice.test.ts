import { expect, it } from 'vitest'
import { sample } from '../pictures/samples.fixture.ts'
import { readProject, writeProject } from './library.fixture.ts'
import { readLibrary } from './library.ts'

it.each([
  ['a picture without words', 'Text ![](x.png)', ['pictureWithoutWords 3:6']],
  ['a picture in HTML without words', '<img src="x.png">', ['pictureWithoutWords 3:1']],
  ['a picture with words', '![A map](x.png) <img src="x.png" alt="A map">', []],
  [
    'a heading that skips a level',
    '### Deep\n\n## Less\n\n#### Deeper',
    ['headingSkipsLevel 3', 'headingSkipsLevel 7'],
  ],
  ['headings that go up by more than one', '## B\n\n### C\n\n# D', []],
])('tells of %s, and calls it no fault', async (_what, text, expected) => {
  const { advice, problems } = await readProject({
    'content/a.md': `# A\n\n${text}`,
    'content/x.png': await sample('png'),
  })
  expect(
    advice.map(({ name, line, column }) => [name, [line, column].filter(Boolean).join(':')].join(' ')),
  ).toEqual(expected)
  expect(problems).toEqual([])
})

it('lets a note begin with a heading of any level', async () => {
  expect((await readProject({ 'content/a.md': '### A\n\n#### B' })).advice).toEqual([])
})

it('tells of a diagram too small for a slide, where the note has slides', async () => {
  const text = '```mermaid\nflowchart LR\n```'
  const root = await writeProject({
    'content/a.md': text,
    'content/b.md': `---\ndeck: false\n---\n\n${text}`,
  })
  const library = await readLibrary({ root, notes: 'content', slides: 'slides' }, async () => ({ letter: 9 }))
  expect(library.problems).toEqual([])
  expect(library.advice.map(({ name, file, line }) => `${name} ${file}:${line}`)).toEqual([
    'diagramSmall content/a.md:1',
  ])
})
