import { describe, expect, it } from 'vitest'
import { parseHtml } from '../hast.ts'
import { type Dressing, dressPage } from './dress.ts'

const dressed = (html: string, dressing: Dressing) => dressPage(parseHtml(html), dressing)

const heading = (id: string, text = id) =>
  `<div class="sl-heading-wrapper level-h2"><h2 id="${id}">${text}</h2><a class="sl-anchor-link" href="#${id}"></a></div>`
const slide = (id: string) => `/slides/n/#/${id}`

describe('a page', () => {
  it('shows neither what is for slides only nor what is for the presenter, however deep', () => {
    const html =
      '<p>a</p><div data-only="slides"><p>b</p></div><aside class="notes">c</aside>' +
      '<div class="columns"><div data-only="slides">d</div><aside class="notes">e</aside><p>f</p></div>'
    expect(dressed(html, {})).toBe('<p>a</p><div class="columns"><p>f</p></div>')
  })

  it('leaves the icon of a link to a heading to the stylesheet', () => {
    const icon =
      '<a class="sl-anchor-link" href="#a"><span class="sl-anchor-icon"><svg><path/></svg></span><span class="sr-only">Section titled “A”</span></a>'
    expect(dressed(icon, {})).toBe('<a class="sl-anchor-link" href="#a" aria-label="Section titled “A”"></a>')
  })

  it('shows what is for pages only as any other text', () => {
    expect(dressed('<div data-only="docs"><p>a</p><ul><li>b</li></ul></div>', {})).toBe(
      '<p>a</p><ul><li>b</li></ul>',
    )
  })

  it('keeps what only looks like notes', () => {
    const html = '<div class="notes">a</div><aside class="starlight-aside">b</aside>'
    expect(dressed(html, {})).toBe(html)
  })

  it('does not show its title again, but can be linked by it', () => {
    const html = dressed(heading('title') + heading('next'), { titleHeading: 'title' })
    expect(html).toBe(`<span id="title"></span>${heading('next')}`)
  })

  it('shows the links and pictures of its title below it, which has but their words', () => {
    const title =
      '<a href="https://a.example/">Soil</a> and <em><a href="/b/">water</a></em> <img src="/c.png" alt="">'
    expect(dressed(heading('title', title), { titleHeading: 'title' })).toBe(
      '<p id="title" class="title-links"><a href="https://a.example/">Soil</a> <a href="/b/">water</a> <img src="/c.png" alt=""></p>',
    )
  })

  it('keeps odd HTML as it came', () => {
    const html = '<table align="center"><tbody><tr><td>a</td></tr></tbody></table><!-- c --><p>a<br>c</p>'
    expect(dressed(html, { slide })).toBe(html)
  })
})

describe('a heading', () => {
  it('leads to its slide, and says so to those who hear it', () => {
    const html = dressed(heading('a', 'The <em>way</em> &amp; on'), { slide })
    expect(html).toMatch(/<a class="slide-link" href="\/slides\/n\/#\/a"[^>]*><\/a><\/div>$/)
    expect(html).toContain('aria-label="Slide “The way &#x26; on”"')
  })

  it('leads nowhere where the note has no deck', () => {
    expect(dressed(heading('a'), {})).toBe(heading('a'))
  })

  it('is found inside other elements', () => {
    expect(dressed(`<div data-only="docs">${heading('a')}</div>`, { slide })).toContain(
      'href="/slides/n/#/a"',
    )
  })
})
