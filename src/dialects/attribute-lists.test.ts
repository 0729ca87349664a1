import { expect, it } from 'vitest'
import { seen } from './dialects.fixture.ts'

it.each([
  ['## A\n{: .no_toc }\n\nb', '<h>A</h><p>b</p>'],
  ['## A {: .no_toc }', '<h>A</h>'],
  ['a\n{: .lead }', '<p>a</p>'],
  ['* a\n{:toc}', '<ul><li><p>a</p></li></ul>'],
  ['![a](b.png){ width="300" .left }', '<p><img b.png a></img></p>'],
  ['[a](b){: .btn .btn-blue } c', '<p><a b>a</a> c</p>'],
  ['a\n{ .annotate }', '<p>a</p>'],
  [
    '|a|\n|-|\n|b|\n{: .wide}',
    '<table><tableRow><tableCell>a</tableCell></tableRow><tableRow><tableCell>b</tableCell></tableRow></table>',
  ],
])('attributes are no words: %o', (text, tree) => {
  expect(seen(text)).toBe(tree)
})

it.each([
  ['a {b} and {c: d}', '<p>a {b} and {c: d}</p>'],
  ['{% include x.html a="b" %}', '<p>{% include x.html a="b" %}</p>'],
  ['{{ page.title }}', '<p>{{ page.title }}</p>'],
  ['Use {#each}', '<p>Use {#each}</p>'],
  ['the set {x, y}', '<p>the set {x, y}</p>'],
  ['`a`{b}', '<p><code>a</code>{b}</p>'],
  ['a \\{: .b }', '<p>a {: .b }</p>'],
])('other braces are words: %o', (text, tree) => {
  expect(seen(text)).toBe(tree)
})
