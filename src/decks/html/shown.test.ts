import type { ElementContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { describe, expect, it } from 'vitest'
import { parseHtml } from '../../hast.ts'
import { toBlocks } from '../source/blocks.ts'
import { type Showing, shownOnSlide } from './shown.ts'

const shown = (nodes: readonly ElementContent[], showing?: Showing) => toHtml(shownOnSlide(nodes, showing))

const nodes = (html: string): ElementContent[] =>
  toBlocks(parseHtml(html)).flatMap(block => (block.kind === 'content' ? [block.node] : []))

describe('a slide', () => {
  it('leads to slides where a note leads to its own headings', () => {
    const html =
      '<p><a href="#date">a</a> <a href="/b/#c">b</a> <a href="https://x.y/#z">c</a> <a href="#/d">d</a></p>'
    expect(shown(nodes(html))).toBe(html.replace('"#date"', '"#/date"'))
  })

  it('shows all list items at once', () => {
    expect(shown(nodes('<ul><li>a</li></ul>'))).toBe('<ul><li>a</li></ul>')
  })

  it('shows list items one by one where it is asked to, points of points too', () => {
    const html = '<ul><li class="task">a<ol><li>b</li></ol></li></ul><p>c</p>'
    expect(shown(nodes(html), { incremental: true })).toBe(
      '<ul><li class="task fragment">a<ol><li class="fragment">b</li></ol></li></ul><p>c</p>',
    )
  })

  it('shows what is folded on a page', () => {
    expect(shown(nodes('<details><summary>a</summary>b</details>'))).toBe(
      '<details open><summary>a</summary>b</details>',
    )
  })

  it('leaves the note as it is, which more than one deck may show', () => {
    const note = nodes('<ul><li><a href="#x">a</a></li></ul>')
    const before = structuredClone(note)
    shown(note, { incremental: true })
    expect(note).toEqual(before)
  })
})

it('makes no slide of a section inside the text, such as that of the footnotes', () => {
  const { children } = parseHtml('<section data-footnotes=""><p>1</p></section>')
  expect(shown(children as ElementContent[])).toBe('<div data-footnotes=""><p>1</p></div>')
})

it('leaves out the anchors of headings inside a block', () => {
  const html =
    '<div class="columns"><div class="sl-heading-wrapper"><h3>Left</h3><a class="sl-anchor-link" href="#left">Section titled Left</a></div></div>'
  expect(shown(parseHtml(html).children as ElementContent[])).toBe('<div class="columns"><h3>Left</h3></div>')
})

it('leads links to the slide that a heading of the same note has become', () => {
  const { children } = parseHtml('<a href="#summary">x</a><a href="#other">y</a>')
  expect(shown(children as ElementContent[], { targets: new Map([['summary', 'summary-2']]) })).toBe(
    '<a href="#/summary-2">x</a><a href="#/other">y</a>',
  )
})
