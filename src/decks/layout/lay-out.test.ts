import { toHtml } from 'hast-util-to-html'
import { describe, expect, it } from 'vitest'
import { parseHtml } from '../../hast.ts'
import { titleLook } from '../fit/title.ts'
import { toBlocks } from '../source/blocks.ts'
import { toSections } from '../source/sections.ts'
import { layOut } from './lay-out.ts'

const title = [{ type: 'text', value: 'One' } as const]

function slides(html: string, composed = true): string[] {
  const [section] = toSections(toBlocks(parseHtml(html)), 6)
  const look = titleLook(title)
  const laid = layOut(section?.stretches[0] ?? [], { look, title, composed })
  return laid.map(({ layout, blocks, notes }) => `${layout}: ${toHtml([...blocks, ...notes.flat()])}`)
}

const picture = (width: number, height: number) =>
  `<p><img src="a.png" alt="A cat" width="${width}" height="${height}"></p>`
const upright = picture(600, 900)
const square = picture(900, 800)
const wide = picture(1600, 700)
const text = '<p>A short text about the cat, of two lines or so, that says what there is to be seen.</p>'
const points = `<ul>${'<li>A point about the cat that one sees</li>'.repeat(4)}</ul>`

describe('a picture', () => {
  it.each([
    ['upright, beside a line', `<p>A cat.</p>${upright}`],
    ['of no great width, beside its text', `${text}${points}${square}`],
    ['that stands before its text', `${square}${text}${points}`],
    ['of unknown size', `${text}${points}<p><img src="a.png" alt="A cat"></p>`],
  ])('stands beside its text: %s', (_what, html) => {
    const [slide, ...more] = slides(html)
    expect(more).toEqual([])
    expect(slide).toMatch(/^points: <div class="beside beside-\d+"><div>/)
    expect(slide).toMatch(/<div class="pictured"><img [^>]*alt="A cat"[^>]*><\/div><\/div>$/)
  })

  it('gets the more room the more it can use', () => {
    const widthBeside = (html: string) => Number(/beside-(\d+)/.exec(slides(html)[0] ?? '')?.[1])
    expect(widthBeside(`${text}${points}${upright}`)).toBeGreaterThan(
      widthBeside(`${text}${points}${square}`),
    )
  })

  it.each([
    ['wide', `${text}${points}${wide}`, 2],
    ['introduced by a line', `<p>A cat:</p>${square}`, 1],
    ['beside a text too long', `${points.repeat(6)}${square}`, 4],
    ['beside code', `<pre>code</pre>${square}`, 2],
  ])('stands alone, with the line that introduces it, where it is %s', (_what, html, count) => {
    const shown = slides(html)
    expect(shown.length).toBe(count)
    expect(shown.at(-1)).toMatch(/^figure: /)
    expect(shown.join()).not.toContain('beside')
  })

  it('stands beside the text before it where there are more, and keeps the presenter’s notes', () => {
    const said = '<aside class="notes"><p>Say this.</p></aside>'
    const shown = slides(`${text}${points}${square}${said}${text}${points}${square}`)
    expect(shown).toHaveLength(2)
    expect(shown.every(slide => slide.includes('beside'))).toBe(true)
    expect(shown[0]).toContain('Say this.')
  })

  it('stands alone where the author wants all below one another', () => {
    expect(slides(`${text}${points}${square}`, false)).toHaveLength(2)
  })
})

it('puts a diagram beside its text only where it loses nothing', () => {
  const diagram = (size: string) =>
    `<figure class="diagram-figure"><svg viewBox="0 0 ${size}"></svg></figure>`
  expect(slides(`${text}${points}${diagram('300 600')}`)).toHaveLength(1)
  expect(slides(`${points}${diagram('1200 700')}`)).toHaveLength(2)
  expect(slides(`${points}${picture(1200, 700)}`)).toHaveLength(1)
})

describe('a quotation alone', () => {
  it.each([
    ['<p>Be brief.</p>\n<p>— A. Writer</p>', '<p>Be brief.</p><p class="source">— A. Writer</p>'],
    ['<p>Be brief.\n— A. Writer</p>', '<p>Be brief.</p><p class="source">— A. Writer</p>'],
    ['<p>Be brief.<br>– A. <b>Writer</b></p>', '<p>Be brief.</p><p class="source">– A. <b>Writer</b></p>'],
    ['<p>Be brief — or not.</p>', '<p>Be brief — or not.</p>'],
    ['<p>— Are you?\n— I am.</p>', '<p>— Are you?\n— I am.</p>'],
  ])('is large, with its source behind it: %s', (html, shown) => {
    expect(slides(`<blockquote>${html}</blockquote>`)).toEqual([
      `quotation: <blockquote>${shown}</blockquote>`,
    ])
  })

  it.each([
    ['long', `<blockquote><p>${'A sentence of some words. '.repeat(40)}</p></blockquote>`],
    ['with a list in it', `<blockquote>${points}</blockquote>`],
    ['not alone', `<blockquote><p>Be brief.</p></blockquote>${points}`],
  ])('is like other text where it is %s', (_what, html) => {
    expect(slides(html).join()).not.toContain('quotation')
  })
})

describe('a line or two', () => {
  it('stand large', () => {
    expect(slides('<p>Be brief.</p>')).toEqual(['statement: <p>Be brief.</p>'])
  })

  it('stand so, too, where they are code, or where nothing but room is beside them', () => {
    expect(slides('<pre><code>npm start</code></pre>').join()).toMatch(/^statement: <pre/)
    expect(slides('<p><br></p><p>Be brief.</p><p> </p>')).toEqual(['statement: <p>Be brief.</p>'])
    expect(slides('<pre><code>one\ntwo\nthree</code></pre>').join()).toMatch(/^points/)
  })

  it('stand as other text does where they would be more than three', () => {
    expect(slides(`<p>${'漢'.repeat(100)}</p>`).join()).toMatch(/^points/)
  })
})
