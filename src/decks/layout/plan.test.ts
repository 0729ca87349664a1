import { toString as textOf } from 'hast-util-to-string'
import { describe, expect, it } from 'vitest'
import { noteSlides, said } from '../slides.fixture.ts'

const diagram = '```mermaid\npie\n```'
const planned = async (text: string) => (await noteSlides(`---\ntitle: T\n---\n${text}`)).slice(1)
const plan = async (text: string) => (await planned(text)).map(said)

describe('a heading', () => {
  it('begins a slide with its id; the text before the first has the title of the note', async () => {
    expect(await plan('before\n\n## One\n\na\n\n### Two\n\nb')).toEqual([
      't-2: T | before',
      'one: One | a',
      'two: Two | b',
    ])
  })

  it('without text stands above the next slide, which its link leads to', async () => {
    const slides = await planned('## One\n\n### Two\n\n#### Three\n\nc\n\n#### Four\n\nd')
    expect(slides.map(said)).toEqual(['three: One · Two > Three | c', 'four: Four | d'])
    expect(slides.map(({ anchors }) => anchors)).toEqual([['one', 'two'], []])
  })

  it('without text has a slide of its own where nothing deeper follows', async () => {
    expect(await plan('## One\n\n## Two\n\n### Three')).toEqual(['one: One', 'three: Two > Three'])
  })

  it('in raw HTML begins a slide with an id of its words', async () => {
    expect(await plan('<h2 align="center">Raw words</h2>\n\na\n\n<h2>Raw words</h2>\n\nb')).toEqual([
      'raw-words: Raw words | a',
      'raw-words-1: Raw words | b',
    ])
  })

  it('of signs alone begins a slide with an id too', async () => {
    const ids = (await planned('## 🎉\n\na\n\n## 🎉\n\nb')).map(({ id }) => id)
    expect(ids.every(id => id !== '')).toBe(true)
    expect(new Set(ids).size).toBe(2)
  })
})

describe('a rule', () => {
  it('begins a slide with the same title and the next number', async () => {
    const slides = await planned('## One\n\na\n\n---\n\nb\n\n---\n\nc')
    expect(slides.map(said)).toEqual(['one: One | a', 'one-2: One | b', 'one-3: One | c'])
    expect(slides.map(({ part }) => part)).toEqual([1, 2, 3].map(number => ({ number, of: 3 })))
  })

  it('makes no empty slide beside a heading or another rule', async () => {
    expect(await plan('---\n\n## One\n\n---\n\na\n\n---\n\n---\n\n## Two\n\nb\n\n---')).toEqual([
      'one: One | a',
      'two: Two | b',
    ])
  })

  it('never takes the id of a heading', async () => {
    expect(await plan('## One\n\na\n\n---\n\nb\n\n## One 2\n\nc')).toEqual([
      'one: One | a',
      'one-3: One | b',
      'one-2: One 2 | c',
    ])
  })
})

describe('a diagram', () => {
  it('gets a slide of its own, with the line that introduces it', async () => {
    const slides = await planned(`## One\n\na\n\nThe way:\n\n${diagram}\n\nb`)
    expect(slides.map(said)).toEqual(['one: One | a', 'one-2: One | The way: | Onepie', 'one-3: One | b'])
    expect(slides.map(({ layout }) => layout)).toEqual(['statement', 'figure', 'statement'])
  })

  it('is not introduced by a long text or by a list of many points', async () => {
    expect((await plan(`## One\n\n- a\n- b\n\n${diagram}`)).length).toBe(2)
    expect((await plan(`## One\n\n${'word '.repeat(30)}\n\n${diagram}`)).length).toBe(2)
    expect((await plan(`## One\n\n- a\n\n${diagram}`)).length).toBe(1)
  })

  it('has the whole section where nothing else is in it', async () => {
    const slides = await planned(`## One\n\n${diagram}`)
    expect(slides).toMatchObject([{ id: 'one', layout: 'figure', part: undefined }])
  })
})

describe('notes for the presenter', () => {
  const notes = (words: string) => `:::notes\n${words}\n:::`
  const heard = async (text: string) =>
    (await planned(text)).map(({ id, notes }) => `${id}: ${textOf({ type: 'root', children: notes.flat() })}`)

  it('stay with what they follow', async () => {
    const text = `## One\n\na\n\n${notes('on a')}\n\nb\n\n${diagram}\n\n${notes('on it')}\n\n- c\n- d\n\n${notes('on c')}`
    expect(await heard(text)).toEqual(['one: on a', 'one-2: on it', 'one-3: on c'])
  })

  it('are not shown, and make no slide beside a diagram', async () => {
    expect(await heard(`## One\n\n${notes('first')}\n\n${diagram}`)).toEqual(['one: first'])
    expect(await plan(`## One\n\n${notes('first')}\n\na`)).toEqual(['one: One | a'])
  })
})

it('shows what is for slides only, and not what is for pages only', async () => {
  expect(await plan('## One\n\n:::slides-only\na\n:::\n\n:::docs-only\n## Two\n\nb\n:::')).toEqual([
    'one: One | a',
  ])
})

it('keeps a heading that has nothing under it but line breaks', async () => {
  const slides = await planned('## One\n\n<p><br></p>\n\n<p><br></p>\n\n## Two\n\nb')
  expect(slides.map(({ id }) => id)).toEqual(['one', 'two'])
})

it('says the notes of a heading once, though it is so long that it is cut off', async () => {
  const long = 'A heading of many words '.repeat(40)
  const slides = await planned(`## ${long}\n\n:::notes\nmind\n:::\n\na\n\nb`)
  expect(slides.flatMap(({ notes }) => notes)).toHaveLength(1)
  const alone = await planned(`## ${long}\n\n:::notes\none\n:::\n\n:::notes\ntwo\n:::`)
  expect(alone.flatMap(({ notes }) => notes)).toHaveLength(2)
})
