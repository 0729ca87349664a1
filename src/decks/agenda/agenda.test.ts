import type { Element } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { describe, expect, it } from 'vitest'
import { elementsIn } from '../../hast.ts'
import { slidesHtml } from '../html/slide.ts'
import type { Slide } from '../planned.ts'
import { noteSlides, said } from '../slides.fixture.ts'
import { layOutColumns } from './columns.ts'

const planned = async (text: string, front = '') =>
  (await noteSlides(`---\n${front}---\n# T\n\n${text}`)).slice(1)
const sections = (count: number, words = 'Section') =>
  Array.from({ length: count }, (_, index) => `${words} ${index + 1}`)
const slugOf = (title: string) => title.toLowerCase().replaceAll(' ', '-')
const link = (title: string) => `- [${title}](#${slugOf(title)})`
const withContents = (titles: readonly string[]) =>
  `${titles.map(link).join('\n')}\n\n${titles.map(title => `## ${title}\n\na`).join('\n\n')}`

const entries = ({ blocks }: Slide) => blocks.flatMap(elementsIn).filter(({ tagName }) => tagName === 'li')
const words = (entry: Element) => textOf(entry).trim()
const heard = ({ notes }: Slide) => textOf({ type: 'root', children: notes.flat() })

describe('a list of links to the headings of its note', () => {
  it('is one slide of links, in columns where it is long', async () => {
    const titles = sections(24)
    const slides = await planned(`## On this page\n\n${withContents(titles)}`)
    const [agenda] = slides
    expect(slides.map(({ layout }) => layout).filter(layout => layout === 'agenda')).toHaveLength(1)
    expect(agenda).toMatchObject({ id: 'on-this-page', layout: 'agenda' })
    expect(agenda && entries(agenda).map(words)).toEqual(titles)
    expect(agenda?.blocks[0]?.children.length).toBeGreaterThan(1)
    expect(agenda?.blocks.flatMap(elementsIn).filter(({ tagName }) => tagName === 'a')).toHaveLength(24)
  })

  it('has the word for contents above the title where no heading names it, in the language of the note', async () => {
    const text = withContents(sections(3))
    expect((await planned(text)).at(0)).toMatchObject({ id: 't-2', eyebrow: 'Contents' })
    expect((await planned(text, 'lang: de-AT\n')).at(0)).toMatchObject({ eyebrow: 'Inhalt' })
  })

  it('may have lists in it, and a heading that has gone', async () => {
    const [agenda] = await planned(
      `- [A](#a)\n    - [B](#b)\n        - [C](#c)\n- [D](#d)\n- [Gone](#gone)\n\n## A\n\n### B\n\n#### C\n\nc\n\n## D\n\nd`,
    )
    expect(agenda && entries(agenda).map(entry => [words(entry), entry.properties['className']])).toEqual([
      ['A', ['depth-0']],
      ['B', ['depth-1']],
      ['C', ['depth-2']],
      ['D', ['depth-0']],
      ['Gone', ['depth-0']],
    ])
  })

  it('keeps its numbers', async () => {
    const titles = sections(12)
    const list = titles.map((title, index) => `${index + 3}. [${title}](#${slugOf(title)})`).join('\n')
    const [agenda] = await planned(`${list}\n\n${titles.map(title => `## ${title}\n\na`).join('\n\n')}`)
    expect(agenda && entries(agenda).map(({ properties }) => properties['value'])).toEqual(
      titles.map((_, index) => String(index + 3)),
    )
  })

  it('shows what has room, and has the whole of it in the presenter’s notes', async () => {
    const titles = sections(8)
    const below = (title: string) => sections(12, `Part of ${title}`)
    const list = titles.flatMap(title => [link(title), ...below(title).map(part => `    ${link(part)}`)])
    const text = titles.map(
      title =>
        `## ${title}\n\n${below(title)
          .map(part => `### ${part}\n\na`)
          .join('\n\n')}`,
    )
    const [agenda, next] = await planned(`${list.join('\n')}\n\n${text.join('\n\n')}`)
    expect(agenda && entries(agenda).map(words)).toEqual(titles)
    expect(agenda && heard(agenda)).toContain('Part of Section 8 12')
    expect(next?.layout).not.toBe('agenda')
  })

  it('does not repeat the title of its slide as the one entry that all others are below', async () => {
    const [agenda] = await planned(
      `- [T](#t)\n    - [A](#a)\n    - [B](#b)\n    - [C](#c)\n\n## A\n\na\n\n## B\n\nb\n\n## C\n\nc`,
    )
    expect(agenda && entries(agenda).map(words)).toEqual(['A', 'B', 'C'])
    expect(agenda && heard(agenda)).toContain('T')
  })

  it('goes on where even its first level is too long, and loses nothing', async () => {
    const titles = sections(120, 'A section with a long name, number')
    const slides = await planned(
      `${titles.map(title => `- [${title}](#${slugOf(title).replace(',', '')})`).join('\n')}\n\n${titles.map(title => `## ${title}\n\na`).join('\n\n')}`,
    )
    const agenda = slides.filter(({ layout }) => layout === 'agenda')
    expect(agenda.length).toBeGreaterThan(1)
    expect(agenda.flatMap(entries).map(words)).toEqual(titles)
  })

  it('has wide columns where its entries are as long as paragraphs', () => {
    const long = Array.from({ length: 8 }, (_, index) => ({
      content: [{ type: 'text' as const, value: `${index} ${'very many words '.repeat(40)}` }],
      depth: 0,
      number: index,
    }))
    const { pages, isWhole } = layOutColumns(long, 460)
    expect(isWhole).toBe(true)
    expect(pages.length).toBeGreaterThan(1)
    for (const { blocks } of pages)
      expect(blocks.map(({ properties }) => properties['className'])).toEqual([['agenda', 'agenda-1']])
  })

  it('stays with the line that introduces it, and with what the presenter says', async () => {
    const slides = await planned(`What is here:\n\n${withContents(sections(3))}`)
    expect(slides[0] && said(slides[0])).toContain('What is here:')
    const [agenda] = await planned(
      `a\n\n${sections(3).map(link).join('\n')}\n\n:::notes\nslowly\n:::\n\n## Section 1\n\n## Section 2\n\n## Section 3`,
    )
    expect(agenda && heard(agenda)).toContain('slowly')
  })

  it('stays a list where the deck is to have no agenda', async () => {
    const [first] = await planned(withContents(sections(5)), 'deck: { agenda: false }\n')
    expect(first?.layout).toBe('points')
  })
})

it('takes no other list for a table of contents', async () => {
  const lists = ['- [A](#a)\n- [B](#b)', '- [A](#a) is long\n- [B](#b) is short\n- c', '- a\n- b\n- c']
  for (const list of lists)
    expect((await planned(`${list}\n\n## A\n\na\n\n## B\n\nb`)).map(({ layout }) => layout)).not.toContain(
      'agenda',
    )
})

describe('an agenda is made', () => {
  const long = (count: number, front?: string) =>
    planned(
      sections(count)
        .map(title => `## ${title}\n\na\n\n### More of ${title}\n\nb\n\n---\n\nc`)
        .join('\n\n'),
      front,
    )

  it('for a long deck that has none: it names the sections, and leads to their slides', async () => {
    const [agenda, first] = await long(6)
    expect(agenda && said(agenda)).toBe(`agenda: Contents | ${sections(6).join('')}`)
    expect(agenda && slidesHtml([agenda], true)).toContain('<a href="#/section-6">Section 6</a>')
    expect(first?.id).toBe('section-1')
  })

  it('for no short one, and for none with a table of contents', async () => {
    expect((await long(4))[0]?.layout).not.toBe('agenda')
    const own = await planned(`## In short\n\n${withContents(sections(20))}`)
    expect(own.filter(({ layout }) => layout === 'agenda')).toHaveLength(1)
  })

  it('for no deck whose sections are more than one glance takes in', async () => {
    expect((await long(60))[0]?.layout).not.toBe('agenda')
  })

  it('or not, where the author says so', async () => {
    expect((await long(2, 'deck: { agenda: true }\n'))[0]?.layout).toBe('agenda')
    expect((await long(9, 'deck: { agenda: false }\n'))[0]?.layout).not.toBe('agenda')
  })

  it('without taking the id of a heading', async () => {
    const slides = await planned('## Agenda\n\na\n\n## B\n\nb', 'deck: { agenda: true }\n')
    expect(slides.map(({ id }) => id)).toEqual(['agenda-2', 'agenda', 'b'])
  })
})
