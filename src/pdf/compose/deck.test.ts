import { describe, expect, it } from 'vitest'
import { deckPage, slide } from './compose.fixture.ts'
import { composeHandout, type PerSheet } from './handout.ts'
import { composeSlides } from './slides.ts'

const deck = deckPage(
  slide('a', '<h1>A</h1>'),
  slide('b', '<a href="/slides/a/#/a">to A</a><a href="/a/">to the note</a>', '<p>Say <b>this</b></p>'),
  slide('c', '<h2>C</h2>'),
  slide('d', '<h2>D</h2>'),
)
const given = { title: 'A & B', deck }
const about = { ...given, above: 'Part 1' }
const count = (html: string, text: string) => html.split(text).length - 1

describe('the slides of a deck', () => {
  it('are printed with its styles, and nothing around them', () => {
    const html = composeSlides(given, false)
    expect(count(html, '<section')).toBe(4)
    expect(html).toContain('<title>A &#38; B</title>')
    expect(html).toContain('<link rel="stylesheet" href="/_astro/a.css">')
    expect(html).toContain('<style>._0:not(#_){color:red}</style>')
    expect(html).not.toMatch(/deck-bar|<script|Content-Security-Policy/)
  })

  it('lead to one another, and to the site where it is known', () => {
    expect(composeSlides(given, false)).toContain('<a href="#a">to A</a><a>to the note</a>')
    expect(composeSlides({ ...given, site: 'https://me.example/' }, false)).toContain(
      'href="https://me.example/a/"',
    )
  })

  it('have their notes below them where that is asked for', () => {
    expect(composeSlides(given, false)).not.toContain('<p>Say')
    expect(composeSlides(given, true)).toContain(
      '</section><div class="said"><p>Say <b>this</b></p></div></article>',
    )
  })
})

describe('a handout', () => {
  const print = (perSheet: PerSheet, more = {}) =>
    composeHandout({ ...about, ...more }, { paper: 'a4', perSheet })

  it.each([
    [1, 4],
    [2, 2],
    [3, 2],
    [6, 1],
  ] as const)('has %i slides on a sheet: %i sheets', (perSheet, sheets) => {
    const html = print(perSheet)
    expect(count(html, '<article class="sheet">')).toBe(sheets)
    expect(count(html, '<section')).toBe(4)
    expect(count(html, 'class="row"')).toBe(sheets * perSheet)
  })

  it('has the notes of a slide, or lines to write on', () => {
    const html = print(3)
    expect(count(html, 'class="said"')).toBe(1)
    expect(count(html, 'class="ruled"')).toBe(3)
  })

  it('tells what it is of', () => {
    const html = print(3, { author: 'Ada', date: '2023-02-10' })
    expect(html).toContain(
      '<p class="above">Part 1</p><p class="handout-title">A &#x26; B</p><p class="byline">February 10, 2023 · Ada</p>',
    )
    expect(html).toContain('@top-right { content: "February 10\\2c  2023"; }')
  })

  it('has a code to its note where that is known', () => {
    expect(print(3)).not.toContain('class="to-note"')
    expect(print(3, { note: 'https://me.example/a/' })).toMatch(
      /<a class="to-note" href="https:\/\/me.example\/a\/"><svg [^>]*aria-label="QR code: https:\/\/me.example\/a\/"/,
    )
  })
})
