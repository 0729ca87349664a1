import { chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createChromium, findChromium } from '../browser.ts'
import { looking, type Seen } from './look.ts'
import { deckSights } from './sights.ts'

const chrome = createChromium()
let page: Page

describe.skipIf(!findChromium(chromium.executablePath()))('of a slide, a look', { timeout: 60_000 }, () => {
  beforeAll(async () => {
    page = await (await chrome.running()).newPage({ viewport: { width: 1280, height: 720 } })
  })
  afterAll(() => chrome.close())

  it('finds the edges of what stands on it, whatever its size on the screen', async () => {
    const text = '<div style="margin-left: 1000px; width: 300px; height: 50px">words</div>'
    for (const zoom of [1, 0.5]) {
      const { edges, words } = await look(text, `body { zoom: ${zoom} }`)
      expect(edges).toEqual({ left: 88, top: 64, right: 1388, bottom: 114 })
      expect(words).toBe(1)
    }
  })

  it.each([
    ['a picture', '<img width="2000" height="10">', { right: 2088 }],
    ['a block beyond its left edge', '<p style="margin-left: -200px; width: 9px">x</p>', { left: -112 }],
  ])('finds the edge of %s', async (_what, html, edge) => {
    expect((await look(html)).edges).toMatchObject(edge)
  })

  it.each([
    ['a word without a place to break', 'p', 200],
    ['code at the end of its box', 'pre', 100],
  ])('finds the edge of %s, in whichever font the machine has', async (_what, tag, letters) => {
    const text = await look(`<${tag}>${'x'.repeat(letters)}</${tag}>`)
    const box = await look(`<${tag} style="width: ${letters}ch">x</${tag}>`)
    expect(text.edges.right).toBeCloseTo(box.edges.right, 0)
    expect(text.edges.right).toBeGreaterThan(1192)
  })

  it('minds no spaces that hang over the edge', async () => {
    const { edges } = await look(
      `<pre style="white-space: pre-wrap; width: 240px">word${' '.repeat(200)}</pre>`,
    )
    expect(edges.right).toBeLessThanOrEqual(1192)
  })

  it.each([
    [
      'are cut off by a box',
      '<p style="overflow: hidden; white-space: nowrap; width: 60px">one two three</p>',
      ['two', 'three'],
    ],
    [
      'can only be scrolled to',
      '<div style="overflow: auto; height: 30px"><p>one<br><br>two</p></div>',
      ['two'],
    ],
    ['are beyond the slide', '<p style="margin-top: 700px">low</p>', ['low']],
    ['are not displayed', '<p hidden>one two</p>', ['one', 'two']],
    ['are not visible', '<p style="visibility: hidden">one</p>', ['one']],
    ['lie in what is closed', '<details><summary>one</summary><p>two</p></details>', ['two']],
  ])('finds words that %s', async (_what, html, unseen) => {
    expect((await look(html)).unseen).toEqual(unseen)
  })

  it.each([
    ['presenter’s notes', '<p>one</p><aside class="notes">two</aside>'],
    [
      'what is said to those who cannot see',
      '<span class="sr-only" style="position: absolute; left: -999px">two</span>',
    ],
    [
      'a point that is carried on, and stands above in full',
      '<ul><li class="carried"><p style="overflow: hidden; width: 30px">two</p></li></ul>',
    ],
  ])('minds no %s', async (_what, html) => {
    const { unseen, covered, edges } = await look(html)
    expect({ unseen, covered }).toEqual({ unseen: [], covered: [] })
    expect(edges.left).toBeGreaterThanOrEqual(88)
  })

  it('finds the smallest text, and the smallest code, whatever makes it so', async () => {
    const html = '<p>a <small>b</small> <sub style="font-size: 5px">2</sub></p><pre style="zoom: 0.5">c</pre>'
    const { sizes } = await look(html, 'small { font-size: 15px } pre { font-size: 30px }')
    expect(sizes).toEqual({ text: 15, fine: 15 })
  })

  it('finds blocks that lie on each other', async () => {
    const { covered } = await look('<p style="margin-bottom: -40px">one<br>two</p><p>three</p>')
    expect(covered).toEqual(['three'])
  })
})

/** Looks at a slide with a 20 px font whose letters are 12 px wide. */
async function look(html: string, css = ''): Promise<Seen> {
  await page.setContent(`<!doctype html><style>
    body { margin: 0 } .slide-frame { box-sizing: border-box; width: 1280px; height: 720px; padding: 64px 88px;
    font: 20px/30px monospace } p, pre { margin: 0 } ${css}</style>
    <div class="slides"><section id="a"><div class="slide-frame"><div class="slide-body">${html}</div></div></section></div>`)
  // The program says what its value is.
  const [seen] = (await page.evaluate(looking(deckSights))) as Seen[]
  if (!seen) throw new Error('There is no slide.')
  return seen
}
