import { describe, expect, it } from 'vitest'
import { htmlOf, layOut, wordsIn } from './fit.fixture.ts'

const items = (count: number, text = 'A point') =>
  Array.from({ length: count }, (_, index) => `<li>${text} ${index + 1}</li>`).join('')
const slides = (html: string) => layOut(html).map(htmlOf)
const pointsIn = (html: string) => html.split('<li').length - 1

describe('many short points', () => {
  it('stand in two columns that are as even as can be', () => {
    const [slide, ...more] = slides(`<p>All of them:</p><ul>${items(13)}</ul>`)
    expect(more).toEqual([])
    const [before, left, right] = slide?.split('<ul>') ?? []
    expect(before).toBe('<p>All of them:</p><div class="beside"><div>')
    expect([pointsIn(left ?? ''), pointsIn(right ?? '')]).toEqual([7, 6])
  })

  it('go on on as few slides as there must be, and their numbers count on', () => {
    const pages = slides(`<ol start="5">${items(50)}</ol>`)
    expect(pages.map(pointsIn)).toEqual([18, 18, 14])
    expect(pages[1]).toContain('<ol start="23"><li value="23">')
  })

  it('keep what is below them', () => {
    const [slide] = slides(`<ul>${`<li>One<ul>${items(2)}</ul></li>`.repeat(6)}</ul>`)
    expect(slide).toContain('class="beside"')
    expect(slide).not.toContain('carried')
    expect(slide?.split('One').length).toBe(7)
  })

  it.each([
    ['few', `<ul>${items(5)}</ul>`],
    ['long', `<ul>${items(9, 'A point of more words than there is room for in a column')}</ul>`],
    ['beside other things', `<ul>${items(9)}</ul><pre>code</pre>`],
    ['more than text', `<ul>${items(9, '<pre>code</pre>')}</ul>`],
  ])('are one below another where they are %s', (_what, html) => {
    expect(slides(html).join()).not.toContain('beside')
  })
})

describe('two or three lists that are alike', () => {
  const lambda = `<ul>${items(3)}</ul>`

  it('are cards: points with points below them', () => {
    const [slide] = slides(`<ul><li>Lambda:${lambda}</li><li>Batch:${lambda}</li></ul>`)
    expect(slide).toMatch(/^<div class="columns cards"><ul><li><p>Lambda:<\/p><ul><li>/)
  })

  it.each([
    ['headings', '<h3 id="a">Lambda</h3>', '<h3 id="b">Batch</h3>'],
    ['lines in bold', '<p><strong>Lambda</strong></p>', '<p><strong>Batch</strong></p>'],
    ['lines with a colon', '<p>Lambda:</p>', '<p>Batch:</p>'],
  ])('are cards: %s with a list each, and text before them stays', (_what, one, two) => {
    const [slide, ...more] = slides(`<p>Compare.</p>${one}${lambda}${two}${lambda}`)
    expect(more).toEqual([])
    expect(slide).toMatch(/^<p>Compare.<\/p><div class="columns cards"><ul><li>/)
    expect(slide).toContain(`<li>${two}<ul>`)
  })

  it.each([
    ['of very different length', `<ul><li>A<ul>${items(1)}</ul></li><li>B<ul>${items(9)}</ul></li></ul>`],
    ['under long titles', `<ul>${`<li>${'A title that goes on '.repeat(4)}${lambda}</li>`.repeat(2)}</ul>`],
    ['that hold other things', `<ul>${`<li>A<ul><li><pre>b</pre></li></ul></li>`.repeat(2)}</ul>`],
    ['of a point each', `<ul>${`<li>A<ul><li>b</li></ul></li>`.repeat(2)}</ul>`],
    ['too high for a slide', `<ul>${`<li>A<ul>${items(30)}</ul></li>`.repeat(2)}</ul>`],
    ['in order', `<ol><li>Lambda${lambda}</li><li>Batch${lambda}</li></ol>`],
    ['of four', `<ul>${`<li>A${lambda}</li>`.repeat(4)}</ul>`],
  ])('are lists where they are %s', (_what, html) => {
    const all = slides(html).join()
    expect(all).not.toContain('cards')
    expect(wordsIn(all).length).toBeGreaterThanOrEqual(wordsIn(html).length)
  })
})
