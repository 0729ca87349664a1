import { describe, expect, it } from 'vitest'
import { parseHtml } from '../../hast.ts'
import { toBlocks } from './blocks.ts'
import { isEmpty, type Section, sectionsUnder, toSections } from './sections.ts'

const text =
  '<p>before</p><h1 id="a">A</h1><p>a</p><h2 id="b">B</h2><h3 id="c">C</h3><p>c</p><h2 id="d">D</h2><p>d</p><h1 id="e">E</h1>'
const sections = (html = text, level = 6) => toSections(toBlocks(parseHtml(html)), level)
const ids = (of: Section[]) => of.map(({ id }) => id)

describe('the sections of a note', () => {
  it('begin at its headings; what stands before the first is one of its own', () => {
    expect(sections().map(({ id, depth, text }) => [id, depth, text])).toEqual([
      [undefined, 0, ''],
      ['a', 1, 'A'],
      ['b', 2, 'B'],
      ['c', 3, 'C'],
      ['d', 2, 'D'],
      ['e', 1, 'E'],
    ])
  })

  it('keep deeper headings than the level inside, smaller than a title and with their ids', () => {
    const [, , b] = sections(text, 2)
    expect(ids(sections(text, 2))).toEqual([undefined, 'a', 'b', 'd', 'e'])
    expect(b?.stretches).toMatchObject([
      [{ node: { tagName: 'h3', properties: { id: 'c' } } }, { node: { tagName: 'p' } }],
    ])
    const [first] = sections('<h1 id="x">X</h1>', 0)
    expect(first?.stretches).toMatchObject([[{ node: { tagName: 'h3', properties: { id: 'x' } } }]])
  })

  it('are cut into stretches by rules', () => {
    const [, a] = sections('<h2 id="a">A</h2><p>1</p><hr><p>2</p><aside class="notes">3</aside>')
    expect(a?.stretches.map(pieces => pieces.map(({ kind }) => kind))).toEqual([
      ['content'],
      ['content', 'notes'],
    ])
  })

  it('are empty where nothing but rules is in them', () => {
    expect(sections().map(isEmpty)).toEqual([false, false, true, false, false, true])
    expect(sections('<h2 id="a">A</h2><hr>').every(isEmpty)).toBe(true)
    expect(sections('<aside class="notes">say</aside>').every(isEmpty)).toBe(false)
  })
})

describe('a section with what is below it', () => {
  it.each([
    ['a', ['a', 'b', 'c', 'd']],
    ['b', ['b', 'c']],
    ['c', ['c']],
    ['e', ['e']],
    ['gone', []],
  ])('%s is %o', (heading, expected) => {
    expect(ids(sectionsUnder(sections(), heading))).toEqual(expected)
  })
})
