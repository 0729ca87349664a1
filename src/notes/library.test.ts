import { describe, expect, it } from 'vitest'
import { faultsOf, readProject, writeProject } from './library.fixture.ts'
import { readLibrary } from './library.ts'

describe('the notes of a folder', () => {
  it('come in reading order, each with its id and title', async () => {
    const { notes, problems } = await readProject({
      'content/README.md': '# Home',
      'content/10-last.md': '# Last',
      'content/2-first/index.mdx': '---\ntitle: First\n---\n',
      'content/2-first/b.md': '',
    })
    expect(notes.map(({ id, title }) => [id, title])).toEqual([
      ['index', 'Home'],
      ['first', 'First'],
      ['first/b', 'B'],
      ['last', 'Last'],
    ])
    expect(problems).toEqual([])
  })

  it('gives the second of two notes with one id a number and names both files', async () => {
    const library = await readProject({ 'content/1-a.md': '', 'content/2-a.md': '' })
    expect(library.notes.map(({ id, file }) => [id, file])).toEqual([
      ['a', 'content/1-a.md'],
      ['a-2', 'content/2-a.md'],
    ])
    expect(faultsOf(library)).toEqual(['noteIdClash content/2-a.md:1'])
    expect(library.problems[0]?.message).toContain('content/1-a.md')
  })

  it('have a deck of every heading unless they say otherwise', async () => {
    const { notes } = await readProject({
      'content/1.md': '',
      'content/2.md': '---\ndeck: false\n---\n',
      'content/3.md': '---\ndeck: true\n---\n',
      'content/4.md': '---\ndeck: { level: 2 }\n---\n',
      'content/5.md': '---\ndeck: { incremental: true }\n---\n',
    })
    expect(notes.map(({ deck }) => deck)).toMatchObject([
      { level: 6, incremental: false },
      false,
      { level: 6, incremental: false },
      { level: 2, incremental: false },
      { level: 6, incremental: true },
    ])
  })

  it('may be the whole project: the session decks, the hidden and the installed are not among them', async () => {
    const root = await writeProject({ 'a.md': '', 'slides/b.md': '', 'slidesmore/c.md': '', '.git/d.md': '' })
    for (const slides of ['slides', './slides', 'slides/']) {
      const { notes, decks } = await readLibrary({ root, notes: '.', slides }, async () => undefined)
      expect(notes.map(({ file }) => file)).toEqual(['a.md', 'slidesmore/c.md'])
      expect(decks.map(({ file }) => file)).toEqual(['slides/b.md'])
    }
  })

  it('may be none', async () => {
    expect(await readProject({})).toMatchObject({ notes: [], decks: [], problems: [] })
  })
})

it('leaves the site its own addresses', async () => {
  const { notes, problems } = await readProject({
    'content/404.md': '',
    'content/slides/README.md': '',
    'content/slides/a.md': '',
  })
  expect(notes.map(({ id }) => id).sort()).toEqual(['404-2', 'slides-2', 'slides-2/a'])
  expect(problems.map(({ name }) => name)).toEqual(['noteIdClash', 'noteIdClash'])
})

describe('a session deck', () => {
  it('never has the id of a note, nor of another deck', async () => {
    const { notes, decks } = await readProject({
      'content/day.md': '',
      'content/day-session.md': '',
      'slides/day.md': '',
      'slides/other.md': '',
      'slides/sub/other.md': '',
    })
    expect(decks.map(({ id }) => id)).toEqual(['day-session-2', 'other', 'sub/other'])
    const ids = [...notes, ...decks].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('that has the id of another is a fault that names both', async () => {
    const library = await readProject({ 'slides/1-day.md': '', 'slides/2-day.md': '' })
    expect(faultsOf(library)).toEqual(['noteIdClash slides/2-day.md:1'])
    expect(library.problems[0]?.message).toContain('slides/1-day.md')
  })

  it('knows the day, the settings and the heading that is its title', async () => {
    const { decks } = await readProject({
      'slides/a.md': '---\ndate: 2023-02-10\ndeck: { level: 2, incremental: true }\n---\n\n# Day one\n\n## B',
    })
    expect(decks).toMatchObject([
      { title: 'Day one', titleLine: 6, date: '2023-02-10', deck: { level: 2, incremental: true } },
    ])
  })

  it('includes notes in the order of its text; one that is not there keeps its place', async () => {
    const library = await readProject({
      'content/1-a.md': '# A\n\n## Part',
      'slides/day.md':
        '::include{note="../content/1-a.md#part"}\n\n::include{note="gone.md"}\n\n::include{note="a"}',
    })
    expect(library.decks[0]?.includes).toEqual([{ note: 'a', heading: 'part' }, undefined, { note: 'a' }])
    expect(faultsOf(library)).toEqual(['includeNotFound slides/day.md:3:1'])
  })
})

it('finds every fault of every file and shows every note all the same', async () => {
  const library = await readProject(
    {
      'content/1.md': '---\ntitle: a: b\n---\n# One\n\n![x](gone.png)',
      'content/2.mdx': '# Two\n\n<Open>',
      'content/3.md': '# Three\n\n```mermaid\nbad\n```',
      'content/4.md': '---\ntitle: *four\n---\n# Four',
      'slides/day.md': '[x](gone.md)\n\n::include{note="gone"}',
    },
    async () => ({ reason: 'it is bad', line: 1, column: 1 }),
  )
  expect(faultsOf(library).sort()).toEqual([
    'diagramSyntax content/3.md:4:1',
    'frontMatterSyntax content/1.md:2:8',
    'frontMatterSyntax content/4.md:2:8',
    'includeNotFound slides/day.md:3:1',
    'linkNotFound slides/day.md:1:1',
    'mdxSyntax content/2.mdx:3:1',
    'pictureNotFound content/1.md:6:1',
  ])
  expect(library.notes.map(({ title }) => title)).toEqual(['One', 'Two', 'Three', 'Four'])
})
