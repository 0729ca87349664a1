import { toString as textOf } from 'hast-util-to-string'
import { describe, expect, it } from 'vitest'
import { noteSlides, said, sessionSlides } from '../slides.fixture.ts'

const rest = 'And so it goes on, as it does in notes, with more and more words. '.repeat(4).trim()
const long = `The first sentence, e.g. This one. ${rest}`
const short = 'A line.'

const slides = async (prose: string, text: string) =>
  (await noteSlides(`---\ntitle: T\ndeck: { prose: ${prose} }\n---\n## One\n\n${text}`)).slice(1)
const plan = async (prose: string, text: string) =>
  (await slides(prose, text)).map(slide => [
    said(slide),
    textOf({ type: 'root', children: slide.notes.flat() }),
  ])

describe('with prose on slides', () => {
  it('all of it is shown', async () => {
    expect(await plan('slide', `${long}\n\n- a`)).toEqual([[`one: One | ${long} | a`, '']])
  })
})

describe('with leads on slides', () => {
  it('a long paragraph is its first sentence, and the presenter has the whole', async () => {
    expect(await plan('lead', `${long}\n\n- a`)).toEqual([
      ['one: One | The first sentence, e.g. This one. | a', long],
    ])
  })

  it('a sentence goes on where only its line ends in the file', async () => {
    const [slide] = await slides('lead', `The first\nsentence of this. ${rest}`)
    expect(slide && said(slide)).toBe('one: One | The first sentence of this.')
  })

  it('a short one, one of a single sentence, and one with a picture in it stay whole', async () => {
    const endless = `${'word '.repeat(60).trim()}.`
    const pictured = `${long} ![x](https://a.b/c.png) y`
    const shown = await slides('lead', [short, endless, pictured].join('\n\n'))
    expect(shown.flatMap(({ notes }) => notes)).toEqual([])
    expect(shown.map(said).join(' ')).toContain('word word')
  })

  it('a sentence that introduces what follows stays as well', async () => {
    expect(await plan('lead', `${long} There are two kinds:\n\n- a`)).toEqual([
      [
        'one: One | The first sentence, e.g. This one. | There are two kinds: | a',
        `${long} There are two kinds:`,
      ],
    ])
  })
})

describe('with prose in the notes alone', () => {
  it('lists, pictures and short lines stay, and bold terms are points', async () => {
    const text = `${short}\n\n${long}\n\n- a\n\nIt is **a term** and ${long}`
    expect(await plan('notes', text)).toEqual([
      [`one: One | ${short} | a | a term`, `${long}It is a term and ${long}`],
    ])
  })

  it('no slide is empty: of nothing but prose, the first sentence is shown', async () => {
    expect(await plan('notes', `${long}\n\n${rest}`)).toEqual([
      ['one: One | The first sentence, e.g. This one.', `${long}${rest}`],
    ])
  })

  it('before a diagram it is said to the diagram', async () => {
    const [only, ...more] = await plan('notes', `${long}\n\n\`\`\`mermaid\npie\n\`\`\`\n\n${rest}`)
    expect(only?.[1]).toBe(long + rest)
    expect(more).toEqual([])
  })
})

it('shows no id twice, and leads to those in the notes', async () => {
  const [slide] = await slides('lead', `<a id="here"></a>${long}`)
  expect(JSON.stringify(slide?.blocks)).not.toContain('"here"')
  expect(JSON.stringify(slide?.notes)).toContain('"here"')
})

it('is as a session deck says for all notes in it', async () => {
  const shown = await sessionSlides({
    'content/a.md': `---\ntitle: A\n---\n## One\n\n${long}`,
    'slides/day.md': '---\ntitle: Day\ndeck: { prose: lead }\n---\n::include{note="a#one"}',
  })
  expect(shown.map(said)).toContain('one: A > One | The first sentence, e.g. This one.')
})
