import { describe, expect, it } from 'vitest'
import { composeBook } from './book.ts'
import { chapterId } from './book-places.ts'
import { notePage } from './compose.fixture.ts'
import { composeNote } from './note.ts'

const note = { title: 'Batch', above: 'Other Compute', date: '2023-02-10', author: 'Ada' }

describe('a note on paper', () => {
  const html = composeNote(
    {
      ...note,
      page: notePage(
        '<h2 id="b">B</h2><p><a href="/a/#b">b</a> <a href="/a/">top</a> <a href="/c/">c</a></p>',
      ),
    },
    'letter',
    'https://me.example/',
  )

  it('begins with what it belongs to, its title, day and author', () => {
    expect(html).toContain(
      '<p class="eyebrow">Other Compute</p><h1 id="_top" data-level="1">Batch</h1><p class="byline">February 10, 2023 · Ada</p>',
    )
  })

  it('says in the head of every page but the first what it is', () => {
    expect(html).toContain(
      '@page  { @top-left { content: "Batch"; } @top-right { content: "February 10\\2c  2023"; } }',
    )
    expect(html).toContain('@page :first { @top-left { content: none; }')
    expect(html).toContain('@page { size: 8.5in 11in; }')
  })

  it('leads to its own headings, and to the site for the rest', () => {
    expect(html).toContain('<a href="#b">b</a> <a href="#_top">top</a> <a href="https://me.example/c/">c</a>')
  })

  it('lets no title out of the head of a page', () => {
    const odd = composeNote({ ...note, title: '"; } </style> \\ {', page: notePage('') }, 'a4')
    expect(odd).toContain('"\\22 \\3b  \\7d  \\3c \\2f style\\3e  \\5c  \\7b "')
    expect(odd.match(/<\/style>/g)).toHaveLength(2)
  })

  it('is in the language of the note', () => {
    expect(composeNote({ ...note, page: notePage('', '/a/', 'ar') }, 'a4')).toContain('<html lang="ar"')
  })
})

describe('the book', () => {
  const chapters = [
    {
      ...note,
      title: 'Home',
      path: 'README.md',
      page: notePage('<h2 id="x">X</h2><p><a href="/b/#x">b</a></p>', '/'),
    },
    {
      ...note,
      title: 'Bees',
      path: 'b/README.md',
      page: notePage('<h2 id="x">X</h2><p><a href="/">home</a></p>', '/b/'),
    },
    {
      ...note,
      title: 'Ants',
      path: 'b/ants.md',
      page: notePage('<svg><g id="x"></g></svg><p id="y" aria-labelledby="y z">', '/b/ants/'),
    },
    {
      ...note,
      title: 'Cats',
      path: 'c/cats.md',
      page: notePage('<p><a href="/slides/x/">x</a>', '/c/cats/'),
    },
    { ...note, title: 'Dogs', path: 'c/dogs.md', page: notePage('', '/c/dogs/') },
  ]
  const given = { title: 'Notes', lang: 'en', dir: 'ltr' as const, chapters, paper: 'a4' as const }
  const html = composeBook(given, new Map([[chapterId(1), 7]]))

  it('has a cover, a table of contents, and all notes in their order', () => {
    const titles = [...html.matchAll(/<h\d id="chapter-\d"[^>]*>([^<]+)/g)].map(([, title]) => title)
    expect(titles).toEqual(['Home', 'Bees', 'Ants', 'Cats', 'Dogs'])
    const [, contents = ''] = html.split('<nav')
    const lines = [
      ...contents.matchAll(/<li class="level-(\d)(?: part)?">(?:<a[^>]*>)?(?:<span class="name">)?([^<]+)/g),
    ]
    expect(lines.map(([, level, words]) => `${level} ${words}`)).toEqual([
      '1 Home',
      '1 Bees',
      '2 Ants',
      '1 C',
      '2 Cats',
      '2 Dogs',
    ])
  })

  it('says on which page a note begins', () => {
    expect(html).toMatch(/href="#chapter-2"><span class="name">Bees<\/span>.*?<span class="on-page">7</)
  })

  it('leads from note to note inside the file', () => {
    expect(html).toContain('<a href="#chapter-2-x">b</a>')
    expect(html).toContain('<a href="#chapter-1">home</a>')
    expect(html).toContain('<a>x</a>')
  })

  it('has each id once, but in drawings', () => {
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(html).toContain('<p id="chapter-3-y" aria-labelledby="chapter-3-y chapter-3-z">')
    expect(html).toContain('<g id="x">')
  })

  it('has the headings of a note below its title', () => {
    expect(html).toContain('<h2 id="chapter-1-x" data-level="2">')
    expect(html).toContain('<h2 id="chapter-3" data-level="1">Ants')
  })

  it('keeps the styles of each note to itself', () => {
    expect(html.match(/\/_astro\/a\.css/g)).toHaveLength(1)
    expect(html).toContain('.chapter-5 { ._0:not(#_){color:red} }')
  })
})
