import { expect, it } from 'vitest'
import { isElement, parseHtml } from '../../hast.ts'
import { toFlows } from './flows.ts'

const kinds = (html: string) =>
  toFlows(parseHtml(html).children.filter(node => isElement(node))).map(({ kind }) => kind)

it.each([
  ['a paragraph', '<p>a</p>', ['text']],
  [
    'a picture alone, in a link or beside a line break',
    '<p><a href="b"><img alt="c" src="d"></a><br></p>',
    ['picture'],
  ],
  ['pictures side by side', '<p><img alt="a" src="b"> <img alt="c" src="d"></p>', ['picture', 'picture']],
  ['a picture among words', '<p>a <img alt="b" src="c"></p>', ['text']],
  ['a picture in a line of its own', '<p>a\n<img src="b">\nc<br>d</p>', ['text', 'picture', 'text']],
  ['a large picture behind words', '<p>a <img src="b" width="800" height="90"></p>', ['text', 'picture']],
  ['badges side by side', '<p><img src="a/badge.svg"> <img src="b" width="90" height="20"></p>', ['text']],
  ['badges in lines of their own', '<p>a\n<img src="a/badge.svg">\n<img src="b/badge.svg"></p>', ['text']],
  [
    'an icon, and a drawing',
    '<p><svg width="16"><path d=""/></svg></p><p><svg width="300"></svg></p>',
    ['text', 'picture'],
  ],
  [
    'a card that is a link, as its title and its words',
    '<div class="sl-link-card"><span><a href="a"><span class="title">b</span></a><span class="description">c</span></span></div>',
    ['text', 'text'],
  ],
  ['nothing but room', '<p><br> <br></p><p></p>', []],
  ['what stands in wrappers', '<div><section><p>a</p><ul><li>b</li></ul></section></div>', ['text', 'list']],
  [
    'code, a table, a quotation, a formula',
    '<pre>a</pre><table><tr><td>b</td></tr></table><blockquote>c</blockquote><div class="formula">d</div>',
    ['code', 'table', 'box', 'whole'],
  ],
])('sees %s', (_what, html, expected) => {
  expect(kinds(html)).toEqual(expected)
})
