import type { Root } from 'mdast'
import { markdownToMdast } from 'satteri'
import { expect, it } from 'vitest'
import { features } from '../../notes/tree.ts'
import { edited, sorted } from '../edits.ts'
import { isFaithful } from '../faithful.ts'
import { mdxEdits } from './convert.ts'

it.each([
  ['text in braces', 'a {b} and {', 'a \\{b} and \\{'],
  ['a placeholder', 'ssh <user>@<ip>, <Port>', 'ssh \\<user>@\\<ip>, \\<Port>'],
  ['a sign', '1 < 2 and <3', '1 \\< 2 and \\<3'],
  ['what is escaped already', '\\{a\\} \\\\{ \\<b> &lt;c>', '\\{a\\} \\\\\\{ \\<b> &lt;c>'],
  ['the words of a picture', '![a {b}](c{d}.png)', '![a \\{b}](c{d}.png)'],
  [
    'a reference by its words',
    '[a {b}][] [a {b}]\n\n[a {b}]: c',
    '[a \\{b}][a {b}] [a \\{b}][a {b}]\n\n[a {b}]: c',
  ],
  ['code in a line', '`{a}` and `<b>`', '`{a}` and `<b>`'],
  ['a comment', '<!-- a */ b -->', '{/* a * / b */}'],
  ['a comment in a line', 'a <!--b\nc--> d', 'a {/* b c */} d'],
  ['a comment of several lines', '<!--\n{a}\n\nb\n-->', '{/*\n{a}\n\nb\n*/}'],
  ['void tags', 'a<br>b<BR/>c<hr/>', 'a<br />b<br />c<hr/>'],
  ['an address in brackets', '<https://a.b/c_d>', '[https://a.b/c_d](https://a.b/c_d)'],
  ['an address with a port', '<http://a.b:80/>', '[http://a.b\\:80/](http://a.b:80/)'],
  ['a mail address', '<me@a.bc>', '[me@a.bc](mailto:me@a.bc)'],
  ['a bare address', 'see http://a.b/c.', 'see http://a.b/c.'],
  ['a word that begins code', 'import this\nimport that', '&#105;mport this\nimport that'],
  ['the same word further in', 'We export it.\n\n- import it', 'We export it.\n\n- import it'],
  ['fenced code', '```jsx {1}\n<a>{b}</a>\n```', '```jsx {1}\n<a>{b}</a>\n```'],
  ['fenced code without end', '```\n{a}', '```\n{a}\n```'],
  ['indented code', '    {a}\n\n      <b>\n', '```\n{a}\n\n  <b>\n```\n'],
  ['indented code in a list', '- a\n\n      {b}\n      c', '- a\n\n  ```\n  {b}\n  c\n  ```'],
  ['indented code with fences', '    ```\n    a', '````\n```\na\n````'],
  ['a deep line of a paragraph', 'a\n    # b\n    - c', 'a\n    \\# b\n    \\- c'],
  ['a table', '| a{ | `{` |\n|--|--|\n| <br> | <b>c |', '| a\\{ | `{` |\n|--|--|\n| <br /> | <b>c</b> |'],
])('%s', (_what, markdown, mdx) => {
  expect(convert(markdown)).toBe(mdx)
})

it.each([
  ['attributes', '<img src=a.png width=30 alt="b {c}">', '<img src="a.png" width="30" alt="b {c}" />'],
  ['classes and styles', '<b class="x" style="color: red">a</b>', '<b class="x" style="color: red">a</b>'],
  ['names that JSX has not', '<div @click="x" :y=1 data-z>a</div>', '<div data-z>a</div>'],
  ['a tag of several lines', '<img\n  src="a">', '<img src="a" />'],
  ['a tag without end', 'a <b>b', 'a <b>b</b>'],
  ['an end without a tag', 'a</b>\n\n</div>', 'a'],
  ['an anchor', '# <a name="b">a', '# <a name="b"></a>a'],
  ['tags that overlap', '**<b>a**</b>', '**<b>a</b>**'],
  ['a tag that ends in no block', '<div align=center>\n\na', '<div align="center">\n\na\n\n</div>'],
  ['items without end', '<ul>\n<li>a\n<li>b\n</ul>', '<ul>\n<li>\na\n</li>\n<li>\nb\n</li>\n</ul>'],
  ['marks in HTML', '<p>*a* `b` [c] x_y\n- d</p>', '<p>\\*a\\* \\`b\\` \\[c\\] x_y\n\\- d</p>'],
  ['text in HTML', '<td>&lt;a&gt; {b} <ip></td>', '<td>&lt;a&gt; \\{b} \\<ip></td>'],
  ['what keeps its spaces', '<pre>\n a {b}\n\n  c</pre>', '<pre>{" a {b}\\n\\n  c"}</pre>'],
  ['a document type', '<!DOCTYPE html>', '{/* DOCTYPE html */}'],
])('HTML: %s', (_what, markdown, mdx) => {
  expect(convert(markdown).trim()).toBe(mdx)
})

it.each([
  [
    'with Markdown inside',
    '<details><summary>a *b*</summary>\n\n- **c**\n\n</details>',
    '<details>\n<summary>a \\*b\\*</summary>\n\n- **c**\n\n</details>',
  ],
  [
    'with text behind the summary',
    '<details>\n<summary>a</summary>\nb\n\nc\n</details>',
    '<details>\n<summary>a</summary>\n\nb\n\nc\n</details>',
  ],
  [
    'in a list',
    '- <details><summary>a</summary>\n\n  b\n\n  </details>\n- c',
    '- <details>\n  <summary>a</summary>\n\n  b\n\n  </details>\n- c',
  ],
  [
    'in a quote',
    '> <details><summary>a</summary>\n>\n> b\n>\n> </details>',
    '> <details>\n> <summary>a</summary>\n>\n> b\n>\n> </details>',
  ],
])('details %s', (_where, markdown, mdx) => {
  expect(convert(markdown)).toBe(mdx)
})

it.each([
  '<p align="center">\n  <img src="a">\n  <br>\n  <i><a href="b">c</a></i>\n</p>',
  '<p>a\n<br>\nb</p>',
  '<table><tr><td>a</td><td>\nb\n</td></tr></table>',
  '<center><h2>a</h2> b </center>',
  '<div>\n a</div>',
  '<b>a\n\nb</b>',
  '<a href="x">\n\n![b](c)\n\n</a>',
  '<svg viewBox="0 0 1 1"><path d="M0 0"/></svg>',
  'a < b > c <3 </3 <> <a.b> <a:b> </ip>',
  '<table>\n  <tr>\n    <td>\n\n```js\n{a}\n```\n\n</td></tr>\n</table>',
  '<script>\nif (a < b) { c }\n\nd\n</script>',
  '<details>\n<summary>\na\n</summary>\n<p>\n\n```\nb\n```\n\n</p>\n</details>',
  '1. a\n\n       - b\n\n   <br>c',
  '[a<b>](c) ![d{e](f) [g][]\n\n[g]: <h i> "j {k}"',
  '<?php echo 1 ?>\n\n<![CDATA[ a ]]>',
])('keeps every letter of %j in MDX that works', markdown => {
  expect(isFaithful(convert(markdown), treeOf(markdown).children)).toBe(true)
})

function convert(markdown: string): string {
  return edited(markdown, sorted(mdxEdits(markdown, treeOf(markdown))), { start: 0, end: markdown.length })
}

function treeOf(markdown: string): Root {
  const tree = markdownToMdast(markdown, { features })
  return tree.type === 'root' ? tree : expect.fail()
}
