import { describe, expect, it } from 'vitest'
import { headingsOf, parse } from '../notes/tree.ts'
import { sectionNames } from './file-names.ts'
import { splitNote } from './split.ts'

/** The files that a note falls into, and in their place what is kept. */
function split(text: string): string[] {
  const parsed = parse(text, 'md')
  if (!parsed.ok || parsed.tree.type !== 'root') return expect.fail()
  const parts = splitNote(parsed.tree.children, headingsOf(parsed.tree))
  const sections = parts.flatMap(part => ('sections' in part ? part.sections : []))
  const names = new Map(sectionNames(sections).map((name, at) => [sections[at], name]))
  return parts.map(part =>
    'kept' in part ? part.kept.type : part.sections.map(one => `${names.get(one)} ${one.title}`).join(', '),
  )
}

describe('a note with numbered sections', () => {
  it.each([
    ['#1. One', '#2. Two'],
    ['# 1 One', '# 2 Two'],
    ['1) One', '2) Two'],
    ['1. One', '2. Two'],
    ['1 One', '2 Two'],
    ['1: One', '2: Two'],
  ])('is split at %j and %j, which lose their numbers', (one, two) => {
    expect(
      split(`# N\n\n## Intro\n\ni\n\n## Main\n\n### ${one}\n\na\n\n### ${two}\n\nb\n\n## End\n\ne`),
    ).toEqual([
      'heading',
      'heading',
      'paragraph',
      'heading',
      '01-one.mdx One, 02-two.mdx Two',
      'heading',
      'paragraph',
    ])
  })

  it('keeps words such as “Part”', () => {
    expect(split('## Part 1: A\n\na\n\n## Part 2\n\nb')).toEqual([
      '01-part-1-a.mdx Part 1: A, 02-part-2.mdx Part 2',
    ])
  })

  it('is split at its numbers though others are on their level', () => {
    expect(split('## Why\n\n## 1. A\n\na\n\n## 2. B\n\nb\n\n## Links')).toEqual([
      'heading',
      '01-a.mdx A, 02-b.mdx B',
      'heading',
    ])
  })

  it('counts on from where it begins', () => {
    expect(split('## 7. A\n\na\n\n## 8. B\n\nb')).toEqual(['07-a.mdx A, 08-b.mdx B'])
  })

  it('may begin anew under each heading', () => {
    expect(split('# X\n\n## 1. A\n\n## 2. B\n\n# Y\n\n## 1. C\n\n## 2. D')).toEqual([
      'heading',
      '01-a.mdx A, 02-b.mdx B',
      'heading',
      '03-c.mdx C, 04-d.mdx D',
    ])
  })

  it('keeps numbers that leave one out', () => {
    expect(split('## #1. A\n\n## #2. B\n\n## #4. C')).toEqual([
      '01-1-a.mdx #1. A, 02-2-b.mdx #2. B, 03-4-c.mdx #4. C',
    ])
  })

  it.each([
    ['years', '## 2022 Reviewed\n\na\n\n## 2023 Reviewed\n\nb', 2],
    ['amounts', '## 3 ways\n\na\n\n## 10 tips\n\nb', 2],
    ['versions', '## 1.1 A\n\na\n\n## 1.2 B\n\nb', 2],
  ])('does not take %s for numbers', (_what, text) => {
    expect(split(text).join()).toMatch(/\d A|\d Reviewed|3 ways|1\.1 A/)
  })
})

describe('a note without numbers', () => {
  it('is split at the highest level with several headings', () => {
    expect(split('# N\n\nx\n\n## A\n\na\n\n### AA\n\n## B\n\nb')).toEqual([
      'heading',
      'paragraph',
      '01-a.mdx A, 02-b.mdx B',
    ])
  })

  it('is split deeper where one section is most of it', () => {
    const long = 'word '.repeat(50)
    expect(
      split(`# N\n\n## Intro\n\ni\n\n## Main\n\n### A\n\n${long}\n\n### B\n\n${long}\n\n## End`),
    ).toEqual(['heading', 'heading', 'paragraph', 'heading', '01-a.mdx A, 02-b.mdx B', 'heading'])
  })

  it('may have several first headings', () => {
    expect(split('# A\n\na\n\n# B\n\nb')).toEqual(['01-a.mdx A, 02-b.mdx B'])
  })

  it.each(['', 'text', '# A', '# A\n\ntext\n\n## B\n\ntext'])('stays whole where %j is all', text => {
    expect(split(text).join()).not.toContain('.mdx')
  })

  it('takes no heading in a quote or list for a section', () => {
    expect(split('> ## A\n\n- ## B\n\n## C\n\nc')).not.toContainEqual(expect.stringContaining('.mdx'))
  })
})

describe('the name of a file', () => {
  it.each([
    ['two of one name', '## A\n\n## a', ['01-a.mdx A, 02-a-2.mdx a']],
    ['signs alone', '## !\n\n## ?', ['01-note.mdx !, 02-note-2.mdx ?']],
    ['other scripts', '## 데이터\n\n## مقدمة', ['01-데이터.mdx 데이터, 02-مقدمة.mdx مقدمة']],
    ['signs between words', '## A - B\n\n## C / D', ['01-a-b.mdx A - B, 02-c-d.mdx C / D']],
  ])('%s', (_what, text, names) => {
    expect(split(text)).toEqual(names)
  })

  it('is short where the heading is a paragraph', () => {
    expect(split(`## ${'long words '.repeat(30)}\n\n## B`)[0]?.split(' ')[0]?.length).toBeLessThan(70)
  })

  it('has three digits where there are hundreds', () => {
    const headings = Array.from({ length: 101 }, (_, at) => `## H${at}x`)
    expect(split(headings.join('\n\n'))[0]).toMatch(/^001-h0x\.mdx .*, 101-h100x\.mdx /)
  })
})
