import { describe, expect, it } from 'vitest'
import { treeOf } from '../notes/tree.ts'
import { seen } from './dialects.fixture.ts'

describe('a container of Docusaurus or VitePress', () => {
  it.each([
    [':::note\nx\n:::', '<note><p>x</p></note>'],
    [':::note[A *b*]\nx\n:::', '<note><label>A <em>b</em></label><p>x</p></note>'],
    [':::tip A *b* [c]\nx\n:::', '<tip><label>A <em>b</em> [c]</label><p>x</p></tip>'],
    ['::: tip\nx\n:::', '<tip><p>x</p></tip>'],
    ['::: warning Mind *this*\nx\n:::', '<caution><label>Mind <em>this</em></label><p>x</p></caution>'],
    [':::warning\nx\n:::', '<caution><label>Warning</label><p>x</p></caution>'],
    [':::info\nx\n:::', '<note><label>Info</label><p>x</p></note>'],
    [':::danger{title="Stop"}\nx\n:::', '<danger><label>Stop</label><p>x</p></danger>'],
    [':::tip{icon="nobody-knows-it"}\nx\n:::', '<tip><p>x</p></tip>'],
    [':::details Why?\nx\n:::', '<details><summary>Why?</summary><p>x</p></details>'],
    [':::details\nx\n:::', '<details><summary>Details</summary><p>x</p></details>'],
    ['::: details Why {open}\nx\n:::', '<details><summary>Why</summary><p>x</p></details>'],
    [
      '::::info A\n:::tip B\nx\n:::\n::::',
      '<note><label>A</label><tip><label>B</label><p>x</p></tip></note>',
    ],
  ])('%o', (text, tree) => {
    expect(seen(text)).toBe(tree)
  })

  it('is a group of code, each with its title', () => {
    const text = '::: code-group\n\n```sh [npm]\nnpm i\n```\n\n```sh [a b.sh] {1}\npnpm i\n```\n\n:::\n\nx'
    expect(seen(text)).toBe('<code>npm i</code><code>pnpm i</code><p>x</p>')
    const { tree } = treeOf(text, 'md')
    const metas = 'children' in tree ? tree.children.map(node => 'meta' in node && node.meta) : []
    expect(metas).toEqual(['title="npm"', 'title="a b.sh" {1}', false])
  })

  it('keeps its lines where they were', () => {
    expect(seen('- a\n\n  ::: tip T\n  x\n  :::')).toBe(
      '<ul><li><p>a</p><tip><label>T</label><p>x</p></tip></li></ul>',
    )
  })
})

describe('a directive that nobody knows', () => {
  it.each([
    ['It takes 10:30:45 at 16:9, a:b and :8080:', '<p>It takes 10:30:45 at 16:9, a:b and :8080:</p>'],
    ['See :foo[a *b*]{c="d"} here', '<p>See :foo[a <em>b</em>]{c="d"} here</p>'],
    ['::youtube{id=a_b_c}', '<p>::youtube{id=a_b_c}</p>'],
    ['::bar[a *b*]{c=d}', '<p>::bar[a <em>b</em>]{c=d}</p>'],
    [':::foo A title {a=b}\n*x*\n:::', '<p>:::foo A title {a=b}</p><p><em>x</em></p><p>:::</p>'],
    [':::foo[A]\nx', '<p>:::foo[A]</p><p>x</p>'],
    ['> :::foo\n> x\n> :::', '<blockquote><p>:::foo</p><p>x</p><p>:::</p></blockquote>'],
    ['![A *16:9* picture](x.png)', '<p><img x.png A 16:9 picture></img></p>'],
    ['![It costs $74.06, then $3.98](x.png)', '<p><img x.png It costs $74.06, then $3.98></img></p>'],
    ['## Stack:Queue', '<h>Stack:Queue</h>'],
  ])('is shown as it was typed: %o', (text, tree) => {
    expect(seen(text)).toBe(tree)
  })
})
