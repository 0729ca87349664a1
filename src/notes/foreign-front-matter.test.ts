import { describe, expect, it } from 'vitest'
import { splitFrontMatter } from './front-matter.ts'

const split = (source: string) => splitFrontMatter(source, 'a.md')
const day = (source: string) => split(source).data.date?.toISOString().slice(0, 10)

describe('front matter of Hugo', () => {
  it('may be TOML, and leaves every line where it was', () => {
    const source = '+++\ntitle = "A: b"\nweight = 3\ndate = 2023-02-10T23:30:00-08:00\ntags = ["x"]\n+++\n# A'
    expect(split(source)).toMatchObject({
      data: { title: 'A: b', order: 3 },
      body: '\n\n\n\n\n\n# A',
      problems: [],
    })
    expect(day(source)).toBe('2023-02-10')
    expect(day('+++\r\ndate = 2023-02-10\r\n+++\r\nx')).toBe('2023-02-10')
  })

  it('may be JSON', () => {
    expect(split('{\n  "title": "A",\n  "weight": 2\n}\n\n# A')).toMatchObject({
      data: { title: 'A', order: 2 },
      body: '\n\n\n\n\n# A',
    })
  })

  it('that is no TOML is told with its place, and the text is kept', () => {
    const { body, problems } = split('+++\ntitle = A\n+++\ntext')
    expect(body).toBe('\n\n\ntext')
    expect(problems).toMatchObject([{ name: 'frontMatterSyntax', line: 2 }])
    expect(problems[0]?.message).toContain('TOML')
  })

  it('with a wrong value is told with the line', () => {
    expect(split('+++\ntitle = "A"\norder = "x"\n+++\n').problems).toMatchObject([{ line: 3 }])
    expect(split('{\n"title": "A",\n"order": "x"\n}\n').problems).toMatchObject([{ line: 3 }])
  })
})

describe('front matter of Jekyll, Docusaurus and Obsidian', () => {
  it.each([
    [
      'layout: post\ntitle: A\ncategories: [x]\ndate: 2020-01-02 10:00:00 +0900\npermalink: /x',
      { title: 'A' },
    ],
    ['sidebar_position: 2\nid: x\nslug: /y\nsidebar_label: z', { order: 2 }],
    ['nav_order: 4', { order: 4 }],
    ['sidebar:\n  order: 5', { order: 5 }],
    ['weight: 1\norder: 9', { order: 9 }],
    ['weight: heavy\ncreated: "{{date}}"', {}],
    ['aliases: [A, 2]\ntags: [x]', { aliases: ['A', '2'] }],
    ['alias: A', { aliases: ['A'] }],
    ['title: 📚', { title: '📚' }],
    ['title: 2020-01-02', { title: '2020-01-02' }],
    ['title: ""', { title: '' }],
    ['? [a, b]\n: c\ntitle: A', { title: 'A' }],
    ['dir: rtl\nlanguage: ar', { dir: 'rtl', lang: 'ar' }],
  ])('%o is taken without a word', (yaml, data) => {
    const read = split(`---\n${yaml}\n---\n`)
    expect(read.problems).toEqual([])
    expect(read.data).toMatchObject(data)
  })

  it('names a day in its own ways', () => {
    expect(day('---\ndate: 2020-01-02 10:00:00 +0900\n---\n')).toBe('2020-01-02')
    expect(day('---\ncreated: 2023-05-17T10:00\n---\n')).toBe('2023-05-17')
    expect(day('---\nlastmod: 2023-05-17\ndate: 2020-01-02\n---\n')).toBe('2020-01-02')
  })
})

describe('front matter that does not begin the file', () => {
  it.each([
    '\n\n---\ntitle: A\n---\n# B',
    '<!-- a\nb -->\n---\ntitle: A\n---\n# B',
    '\uFEFF\n+++\ntitle = "A"\n+++\n# B',
  ])('is still read: %o', source => {
    const { data, body } = split(source)
    expect(data).toEqual({ title: 'A' })
    expect(body.split('\n')).toHaveLength(source.split('\n').length)
    expect(body).not.toContain('title')
  })

  it.each([
    '\n---\n\nwords\n\n---\n\nmore',
    '\n---\ntitle: a: b\n---\nx',
    'words\n\n---\ntitle: A\n---\n',
    '{\nnot: json\n}\n',
    '{ "a": 1 }\n\nwords',
    '\n---\n---\nx',
  ])('or may be text: %o', source => {
    expect(split(source)).toMatchObject({ data: {}, body: source, problems: [] })
  })
})

describe('a deck written for another program', () => {
  it.each([
    ['marp: true', 'marp'],
    ['separator: <!--s-->', 'reveal-md'],
    ['revealOptions:\n  transition: fade', 'reveal-md'],
    ['theme: seriph\nbackground: x.png', 'slidev'],
    ['routerMode: hash', 'slidev'],
    ['theme: minima\nlayout: post', undefined],
    ['marp: false', undefined],
  ])('is known by %o', (yaml, format) => {
    expect(split(`---\n${yaml}\n---\n`).written?.program).toBe(format)
  })
})
