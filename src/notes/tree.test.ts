import { describe, expect, it } from 'vitest'
import { toHtml } from '../markdown/compile.fixture.ts'
import { descendants } from '../mdast.ts'
import { type Heading, headingsOf, parse } from './tree.ts'

describe('the headings of a note', () => {
  it('come in the order of the text, with their depth and line', () => {
    expect(headings('# A\n\ntext\n\nB\n---\n\n> ### C')).toEqual([
      { id: 'a', depth: 1, text: 'A', line: 1 },
      { id: 'b', depth: 2, text: 'B', line: 5 },
      { id: 'c', depth: 3, text: 'C', line: 8 },
    ])
  })

  it.each([
    ['## The `--flag` of [this](x.md)', 'The --flag of this'],
    ['## It takes 10:30 to 16:9', 'It takes 10:30 to 16:9'],
    ['## Stack:Queue', 'Stack:Queue'],
    ['## What “is” ~~not~~ **bold**?', 'What “is” not bold?'],
    ['## ![A logo](logo.png)', 'A logo'],
    ['## A <b>b</b> &amp; c', 'A b & c'],
  ])('%o reads %o', (text, words) => {
    expect(headings(text)[0]?.text).toBe(words)
  })

  it.each([
    'A & B',
    'A -- “b” c',
    '🎉 Party',
    '![logo](https://example.com/x.png) Title',
    'One\n\n## One\n\n## One',
    'One 1\n\n## One\n\n## One',
    '概要',
    '<a name="old"></a>Old',
    '#',
    'The cost $O(n^2)$ of it, or $5 and $6',
    'With its own {#id-of-its-own}',
    'A `b` {#own .wide}',
    'Loop with {#each items as item}',
    '{#each}',
    'The set {a, b}',
    'A {onclick=alert(1)}',
    'A \\{#id}',
    'It takes 10:30 to 16:9',
    'A :foo[*b*]{c=d} e',
  ])('have the ids that Astro gives them: ## %s', async text => {
    const html = await toHtml(`## ${text}`)
    const ids = [...html.matchAll(/<h\d id="([^"]*)"/g)].map(([, id]) => id)
    expect(ids.length).toBeGreaterThan(0)
    expect(headings(`## ${text}`).map(({ id }) => id)).toEqual(ids)
  })

  it('have the id of the words as they are shown, where a colon looks like a directive', () => {
    expect(headings('## It takes 10:30')[0]?.id).toBe('it-takes-1030')
  })
})

describe('a text', () => {
  it('that is no MDX says where and why, without the parser’s own words', () => {
    expect(parse('# A\n\n<Foo>\n', 'mdx')).toEqual({
      ok: false,
      reason: 'Expected a closing tag for `<Foo>`',
      line: 3,
      column: 1,
    })
  })

  it('always parses as Markdown', () => {
    expect(parse('<Foo> { < }', 'md')).toMatchObject({ ok: true })
  })

  it('is walked from its beginning to its end, parents before children', () => {
    const parsed = parse('# *A*\n\n- b', 'md')
    const types = parsed.ok ? [...descendants(parsed.tree)].map(({ type }) => type) : []
    expect(types).toEqual(['root', 'heading', 'emphasis', 'text', 'list', 'listItem', 'paragraph', 'text'])
  })
})

function headings(text: string): Heading[] {
  const parsed = parse(text, 'md')
  return parsed.ok ? headingsOf(parsed.tree) : expect.fail(parsed.reason)
}
