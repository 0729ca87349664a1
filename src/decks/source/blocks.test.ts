import { toString as textOf } from 'hast-util-to-string'
import { describe, expect, it } from 'vitest'
import { isElement, parseHtml } from '../../hast.ts'
import { type Block, toBlocks } from './blocks.ts'

describe('a deck sees', () => {
  it.each([
    ['<p>a</p>', ['content a']],
    ['<hr>', ['break']],
    ['<h2 id="x">A <em>b</em></h2>', ['heading 2 x A b']],
    ['<div class="sl-heading-wrapper level-h3"><h3 id="x">A</h3><a href="#x">#</a></div>', ['heading 3 x A']],
    ['<h1 align="center">A</h1>', ['heading 1  A']],
    ['<aside class="notes"><p>say</p></aside>', ['notes say']],
    ['<div data-include="3"></div>', ['include 3']],
    ['<figure class="diagram-figure"><svg></svg></figure>', ['figure ']],
    ['<p><img src="a.png"></p>', ['figure ']],
    ['<p> <img src="a.png">\n</p>', ['figure ']],
    ['<p><a href="#"><img src="a.png"></a><br></p>', ['figure ']],
    ['<p>See <img src="a.png"></p>', ['content See']],
    ['<p>See\n<img src="a.png"></p>', ['content See', 'figure ']],
    [
      '<p>See <img src="a.png" width="800" height="600"> that</p>',
      ['content See', 'figure ', 'content that'],
    ],
    ['<p><a href="#"><img src="https://img.shields.io/a.svg"></a></p>', ['content ']],
    ['<ul><li>a</li></ul>', ['content a']],
    ['<blockquote><h2 id="x">A</h2></blockquote>', ['content A']],
    ['bare words', ['content bare words']],
    ['<!-- nothing -->\n\n', []],
    ['<aside class="starlight-aside">a</aside><div class="notes">b</div>', ['content a', 'content b']],
  ])('%s', (html, blocks) => {
    expect(seen(html)).toEqual(blocks)
  })
})

describe('a heading inside other elements', () => {
  it.each([
    ['<div align="center"><h1 id="x">A</h1><p>b</p></div>', ['heading 1 x A', 'content b']],
    ['<center><div><h2 id="x">A</h2>b <b>c</b></div></center>', ['heading 2 x A', 'content b c']],
    ['<font color="red"><h2 id="x">A</h2></font>', ['heading 2 x A']],
    [
      '<details><summary>S</summary><p>a</p><h3 id="x">A</h3>b</details>',
      ['content S', 'content a', 'heading 3 x A', 'content b'],
    ],
    [
      '<div><div class="sl-heading-wrapper level-h2"><h2 id="x">A</h2></div><hr></div>',
      ['heading 2 x A', 'break'],
    ],
    ['<div class="card"><h2 id="x">A</h2></div>', ['content A']],
    ['<details><summary>S</summary><p>a</p></details>', ['content Sa']],
  ])('begins a slide: %s', (html, blocks) => {
    expect(seen(html)).toEqual(blocks)
  })
})

it('takes words beside blocks as one paragraph', () => {
  expect(seen('a <b>b</b> c<p>d</p><!-- no --> <i>e</i>')).toEqual([
    'content a b c',
    'content d',
    'content e',
  ])
})

describe('what is not for slides', () => {
  it('is left out, however deep it lies', () => {
    const html =
      '<div data-only="docs"><p>a</p></div><div class="columns"><div data-only="docs"><p>b</p></div><p>c</p></div>'
    expect(seen(html)).toEqual(['content c'])
  })

  it('takes the presenter’s notes in it along', () => {
    expect(seen('<div><div data-only="docs"><aside class="notes">a</aside></div><p>b</p></div>')).toEqual([
      'content b',
    ])
  })
})

it('takes what is for slides only as if it stood in the text', () => {
  expect(seen('<div data-only="slides"><h2 id="x">A</h2><hr><p>b</p></div>')).toEqual([
    'heading 2 x A',
    'break',
    'content b',
  ])
})

it('takes the presenter’s notes off the slide, wherever they were written', () => {
  expect(
    seen('<div class="columns"><div><p>a</p><aside class="notes">say</aside></div></div><p>b</p>'),
  ).toEqual(['content a', 'notes say', 'content b'])
})

it('takes the ends of lines off the edges of a heading, where they would only make it higher', () => {
  const [block] = toBlocks(parseHtml('<h2 id="a"><br>A <b>b</b><br>c<br>\n</h2>'))
  const content = block?.kind === 'heading' ? block.content : []
  expect(content.map(node => (node.type === 'text' ? node.value : isElement(node) && node.tagName))).toEqual([
    'A ',
    'b',
    'br',
    'c',
  ])
})

function seen(html: string): string[] {
  return toBlocks(parseHtml(html)).map(show)
}

function show(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `heading ${block.depth} ${block.id} ${block.text}`
    case 'include':
      return `include ${block.index}`
    case 'notes':
      return `notes ${textOf({ type: 'root', children: block.content })}`
    case 'break':
      return 'break'
    default:
      return `${block.kind} ${textOf(block.node).trim()}`
  }
}
