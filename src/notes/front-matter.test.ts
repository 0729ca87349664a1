import { afterEach, describe, expect, it, vi } from 'vitest'
import { splitFrontMatter } from './front-matter.ts'

const split = (source: string) => splitFrontMatter(source, 'a.md')

describe('front matter', () => {
  it('is optional', () => {
    expect(split('# A\n\n---\n')).toEqual({ data: {}, body: '# A\n\n---\n', problems: [] })
  })

  it('gives the keys that Lectern knows; others pass', () => {
    const { data, problems } = split(
      '---\ntitle: A\norder: 1.5\nlang: de\ntags: [x]\ndeck: { level: 2, incremental: true }\n---\n',
    )
    expect(data).toEqual({ title: 'A', order: 1.5, lang: 'de', deck: { level: 2, incremental: true } })
    expect(problems).toEqual([])
  })

  it('leaves every line of the text where it was', () => {
    expect(split('---\ntitle: A\n---\n# A').body).toBe('\n\n\n# A')
    expect(split('---\r\ntitle: A\r\n---\r\n# A')).toMatchObject({ data: { title: 'A' }, body: '\n\n\n# A' })
  })

  it.each([
    ['title: 2023', '2023'],
    ['title: true', 'true'],
    ['title: "  a b "', 'a b'],
    ['title: No', 'No'],
  ])('takes %o as a title', (line, title) => {
    expect(split(`---\n${line}\n---\n`).data.title).toBe(title)
  })

  it('takes a key with nothing behind it for absent', () => {
    expect(split('---\ntitle:\ndate:\ndeck:\n---\n')).toMatchObject({ data: {}, problems: [] })
  })

  it('may be empty, may end with the file, and may stand behind a byte order mark', () => {
    expect(split('---\n---\nNote: this is text\n\n---\n\nmore').body).toBe(
      '\n\nNote: this is text\n\n---\n\nmore',
    )
    expect(split('---\ntitle: A\n---')).toMatchObject({ data: { title: 'A' }, problems: [] })
    expect(split('\uFEFF---\ntitle: A\n---\nx')).toMatchObject({ data: { title: 'A' }, body: '\n\n\nx' })
    expect(split('\uFEFF# A').body).toBe('# A')
  })
})

describe('a note that begins with a rule', () => {
  it.each([
    ['words', '---\n\nSome words.\n\n---\n\nMore.'],
    ['a heading', '---\n\n# First\n\n---\n\n# Second'],
    ['a list', '---\n- one\n- two\n---\n'],
  ])('keeps %s between two rules as text', (_what, source) => {
    expect(split(source)).toEqual({ data: {}, body: source, problems: [] })
  })

  it('keeps a text in which no second rule stands', () => {
    expect(split('---\ntitle: A\n').body).toBe('---\ntitle: A\n')
  })
})

describe('front matter that is no YAML', () => {
  it.each([
    ['title: a: b', 2, 8],
    ['title: A\ntitle: B', 3, 1],
    ['title: A\nlead: "open', 3, undefined],
    ['title: A\nlead: *Important* notes', 3, undefined],
    ['title: A\nlead: *important', 3, 7],
  ])('%o is told with its place, and the text is kept', (yaml, line, column) => {
    const { data, body, problems } = split(`---\n${yaml}\n---\ntext`)
    expect(problems[0]).toMatchObject({ name: 'frontMatterSyntax', file: 'a.md', line })
    if (column) expect(problems[0]?.column).toBe(column)
    expect(data).toEqual({})
    expect(body.trim()).toBe('text')
  })
})

describe('a wrong value', () => {
  it('costs its own key only; each is told with its line and what was expected', () => {
    const source = '---\norder: first\ntitle: Kept\ndate: some day\ndeck:\n  level: 9\nlang: [de]\n---\n'
    const { data, problems } = split(source)
    expect(data).toEqual({ title: 'Kept' })
    const told = problems.map(({ name, line, message }) => [name, line, message.split('”')[0]])
    expect(told.sort()).toEqual([
      ['frontMatterValue', 2, '“order'],
      ['frontMatterValue', 4, '“date'],
      ['frontMatterValue', 5, '“deck.level'],
      ['frontMatterValue', 7, '“lang'],
    ])
    expect(problems.find(({ line }) => line === 4)?.message).toContain('expected a day such as 2023-02-10')
  })
})

describe('a date', () => {
  afterEach(() => {
    vi.unstubAllEnvs()
  })

  it.each([
    '2023-02-10',
    '"2023-02-10T00:30:00+02:00"',
    '2023-02-10 23:59',
    'February 10, 2023',
    '10 Feb 2023',
    '2023/2/10',
  ])('written as %s is the same day wherever the site is built', date => {
    for (const zone of ['Pacific/Auckland', 'UTC', 'America/Los_Angeles']) {
      vi.stubEnv('TZ', zone)
      expect(split(`---\ndate: ${date}\n---\n`).data.date?.toISOString().slice(0, 10)).toBe('2023-02-10')
    }
  })

  it.each(['true', '[1]', '20230210'])('is not %s', date => {
    expect(split(`---\ndate: ${date}\n---\n`).problems).toMatchObject([{ name: 'frontMatterValue', line: 2 }])
  })
})
