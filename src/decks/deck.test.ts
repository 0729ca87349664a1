import { toString as textOf } from 'hast-util-to-string'
import { describe, expect, it } from 'vitest'
import { noteSlides, said, sessionSlides } from './slides.fixture.ts'

describe('the deck of a note', () => {
  it('opens with its title, day and description, and says what it is part of', async () => {
    const [cover] = await noteSlides(
      '---\ntitle: AWS Batch\ndate: 2023-02-10\ndescription: Jobs.\n---\n## A',
      { lecture: 'Part 2' },
    )
    expect(cover && said(cover)).toBe('aws-batch: Part 2 > AWS Batch | Jobs. | February 10, 2023')
    expect(cover).toMatchObject({ layout: 'cover', source: 'content/note.md:1', page: '/note/' })
  })

  it('shows a heading that is the title on the cover only', async () => {
    expect((await noteSlides('# The title\n\na\n\n## B\n\nb')).map(said)).toEqual([
      'the-title: The title',
      'the-title-2: The title | a',
      'b: B | b',
    ])
  })

  it('leaves a heading its id where it is named like the note', async () => {
    expect((await noteSlides('---\ntitle: Summary\n---\n\n## Summary\n\na')).map(said)).toEqual([
      'summary-2: Summary',
      'summary: Summary | a',
    ])
  })

  it('gives the presenter’s notes at the beginning to the cover', async () => {
    const slides = await noteSlides('# T\n\n:::notes\nwelcome\n:::\n\n## A\n\na')
    expect(
      slides.map(({ id, notes }) => [id, textOf({ type: 'root', children: notes.flat() }).trim()]),
    ).toEqual([
      ['t', 'welcome'],
      ['a', ''],
    ])
  })

  it('has an id for every slide, even under a title of signs', async () => {
    expect((await noteSlides('---\ntitle: "???"\n---\na')).map(({ id }) => id)).toEqual(['title', 'title-2'])
  })

  it('tells of every slide where its heading is in the file and on the page', async () => {
    const slides = await noteSlides('---\ndate: 2023-02-10\n---\n\n# T\n\na\n\n## B\n\nb\n\n---\n\nc')
    expect(slides.map(({ id, source, page }) => [id, source, page])).toEqual([
      ['t', 'content/note.md:5', '/note/'],
      ['t-2', 'content/note.md:5', '/note/'],
      ['b', 'content/note.md:9', '/note/#b'],
      ['b-2', 'content/note.md:9', '/note/#b'],
    ])
  })

  it('keeps deeper headings on a slide where the note sets a level', async () => {
    const slides = await noteSlides('---\ntitle: T\ndeck: { level: 2 }\n---\n## A\n\na\n\n### B\n\nb')
    expect(slides.slice(1).map(said)).toEqual(['a: A | a | B | b'])
  })
})

const notes = {
  'content/a.md':
    '---\ntitle: Note A\n---\nintro\n\n## One\n\n1\n\n---\n\n2\n\n### Deep\n\n3\n\n## Summary\n\nsa',
  'content/b.md': '# Note B\n\nfirst\n\n## Summary\n\nsb',
}
const session = async (text: string) =>
  (await sessionSlides({ ...notes, 'slides/day.md': `---\ntitle: Day\n---\n${text}` })).map(said)

describe('a session deck', () => {
  it('opens with its title and goes on in the order of its text', async () => {
    expect(
      await session('hello\n\n::include{note="b"}\n\n## Between\n\nx\n\n::include{note="a#one"}'),
    ).toEqual([
      'day: Day',
      'day-2: Day | hello',
      'note-b: Day > Note B | first',
      'summary: Note B > Summary | sb',
      'between: Between | x',
      'one: Note A > One | 1',
      'one-2: Note A > One | 2',
      'deep: Note A > Deep | 3',
    ])
  })

  it('numbers the second of two headings that are named alike', async () => {
    const ids = (await session('::include{note="a#summary"}\n\n::include{note="b#summary"}')).map(
      line => line.split(':')[0],
    )
    expect(ids).toEqual(['day', 'summary', 'summary-2'])
  })

  it('leads links inside a note to that note’s slides', async () => {
    const slides = await sessionSlides({
      ...notes,
      'slides/day.md': '::include{note="a#summary"}\n\n::include{note="b#summary"}',
    })
    expect(slides.map(({ targets }) => targets?.get('summary'))).toEqual([undefined, 'summary', 'summary-2'])
  })

  it('leaves a heading its id where a slide before it would take it', async () => {
    const ids = (await session('## One\n\na\n\n---\n\nb\n\n## One 2\n\nc\n\n## Day\n\nd')).map(
      line => line.split(':')[0],
    )
    expect(ids).toEqual(['day-2', 'one', 'one-3', 'one-2', 'day'])
  })

  it('may include the section under the title of a note', async () => {
    expect(await session('::include{note="b#note-b"}')).toEqual([
      'day: Day',
      'note-b: Day > Note B | first',
      'summary: Note B > Summary | sb',
    ])
  })

  it('may include a section deeper than its own level', async () => {
    expect(await session('::include{note="a#deep"}')).toEqual(['day: Day', 'deep: Note A > Deep | 3'])
    const files = {
      ...notes,
      'slides/day.md': '---\ntitle: Day\ndeck: { level: 1 }\n---\n::include{note="a#deep"}',
    }
    expect((await sessionSlides(files)).map(said)).toEqual(['day: Day', 'deep: Note A > Deep | 3'])
  })

  it('gives the presenter’s notes behind an include to its last slide, and those at the beginning to the cover', async () => {
    const notes = (words: string) => `\n\n:::notes\n${words}\n:::\n\n`
    const slides = await sessionSlides({
      'content/b.md': '# Note B\n\nfirst\n\n## Summary\n\nsb',
      'slides/day.md': `---\ntitle: Day\n---\n${notes('welcome')}::include{note="b"}${notes('to sum up')}## End\n\nx`,
    })
    expect(
      slides.map(({ id, notes }) => [id, textOf({ type: 'root', children: notes.flat() }).trim()]),
    ).toEqual([
      ['day', 'welcome'],
      ['note-b', ''],
      ['summary', 'to sum up'],
      ['end', ''],
    ])
  })

  it('says the presenter’s notes of each section, where two of one note are in it', async () => {
    const section = (title: string) => `## ${title}\n\n:::columns\nwords\n\n:::notes\non ${title}\n:::\n:::`
    const slides = await sessionSlides({
      'content/c.md': `# C\n\n${section('One')}\n\n${section('Two')}`,
      'slides/day.md': '---\ntitle: Day\n---\n::include{note="c#one"}\n\n::include{note="c#two"}',
    })
    expect(
      slides.map(({ id, notes }) => [id, textOf({ type: 'root', children: notes.flat() }).trim()]),
    ).toEqual([
      ['day', ''],
      ['one', 'on One'],
      ['two', 'on Two'],
    ])
  })

  it('shows the title of a note that says nothing else', async () => {
    const slides = await sessionSlides({
      'content/empty.md': '# Only a title',
      'slides/day.md': '---\ntitle: Day\n---\n::include{note="empty"}',
    })
    expect(slides.map(said)).toEqual(['day: Day', 'only-a-title: Day > Only a title'])
  })

  it('leaves out a note that is not there', async () => {
    expect(await session('::include{note="gone"}\n\n::include{note="a#summary"}')).toEqual([
      'day: Day',
      'summary: Note A > Summary | sa',
    ])
  })

  it('shows a heading that is its title on the cover only, and knows its lines', async () => {
    const slides = await sessionSlides({
      ...notes,
      'slides/day.md': '\n# Our day\n\n## Plan\n\nx\n\n::include{note="b"}',
    })
    expect(slides.map(({ id, source, page }) => [id, source, page])).toEqual([
      ['our-day', 'slides/day.md:2', undefined],
      ['plan', 'slides/day.md:4', undefined],
      ['note-b', 'content/b.md:1', '/b/'],
      ['summary', 'content/b.md:5', '/b/#summary'],
    ])
  })
})
