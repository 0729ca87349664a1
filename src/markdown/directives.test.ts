import { describe, expect, it } from 'vitest'
import { toHtml, toModule } from './compile.fixture.ts'

describe('a container', () => {
  it.each([
    ['notes', '<aside class="notes"><p>A <em>word</em></p></aside>'],
    ['slides-only', '<div data-only="slides"><p>A <em>word</em></p></div>'],
    ['docs-only', '<div data-only="docs"><p>A <em>word</em></p></div>'],
    ['columns', '<div class="columns"><p>A <em>word</em></p></div>'],
  ])(':::%s becomes an element that page and deck know', async (name, html) => {
    expect((await toHtml(`:::${name}\nA *word*\n:::`)).trim()).toBe(html)
  })

  it('may hold another', async () => {
    expect((await toHtml('::::columns\n:::docs-only\na\n:::\n\nb\n::::')).replace(/\n/g, '')).toBe(
      '<div class="columns"><div data-only="docs"><p>a</p></div><p>b</p></div>',
    )
  })

  it('is the same in MDX', async () => {
    expect(await toModule(':::notes\nA word\n:::')).toMatch(/aside, \{\s*(className|class): "notes"/)
    expect(await toModule(':::docs-only\nA word\n:::')).toMatch(/"data-only": "docs"/)
  })
})

describe('the includes of a deck', () => {
  const text = '::include{note="x"}\n\n:::slides-only\n::include{note="y"}\n:::\n\n::include{note="z"}'

  it('are numbered as they come', async () => {
    const numbers = [...(await toHtml(text)).matchAll(/data-include="(\d+)"/g)].map(([, number]) => number)
    expect(numbers).toEqual(['0', '1', '2'])
  })

  it('are numbered anew in every deck', async () => {
    expect(await toHtml(text, 'slides/b.md')).toBe(await toHtml(text, 'slides/a.md'))
  })
})
