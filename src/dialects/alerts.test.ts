import { describe, expect, it } from 'vitest'
import { seen } from './dialects.fixture.ts'

describe('a GitHub alert', () => {
  it.each([
    ['NOTE', '<note><p>Mind this.</p></note>'],
    ['tip', '<tip><p>Mind this.</p></tip>'],
    ['IMPORTANT', '<tip><label>Important</label><p>Mind this.</p></tip>'],
    ['Warning', '<caution><label>Warning</label><p>Mind this.</p></caution>'],
    ['CAUTION', '<caution><p>Mind this.</p></caution>'],
  ])('[!%s] is an aside with its own title', (kind, aside) => {
    expect(seen(`> [!${kind}]\n> Mind this.`)).toBe(aside)
  })

  it('may hold a list, code and several paragraphs', () => {
    expect(seen('> [!NOTE]\n> - a\n>\n> `b`\n>\n> c')).toBe(
      '<note><ul><li><p>a</p></li></ul><p><code>b</code></p><p>c</p></note>',
    )
  })

  it('may be empty', () => {
    expect(seen('> [!NOTE]')).toBe('<note></note>')
  })
})

describe('an Obsidian callout', () => {
  it('has the title that its first line gives it, with its emphasis', () => {
    expect(seen('> [!tip] A *good* one\n> text\n> more')).toBe(
      '<tip><label>A <em>good</em> one</label><p>text\nmore</p></tip>',
    )
  })

  it.each([
    ['abstract', 'note', 'Abstract'],
    ['success', 'tip', 'Success'],
    ['faq', 'caution', 'Faq'],
    ['bug', 'danger', 'Bug'],
    ['my-own', 'note', 'My own'],
  ])('of the kind %s looks like a %s and says its kind', (kind, look, title) => {
    expect(seen(`> [!${kind}]\n> x`)).toBe(`<${look}><label>${title}</label><p>x</p></${look}>`)
  })

  it('that can be folded is to be unfolded', () => {
    expect(seen('> [!faq]- Why?\n> Because.')).toBe(
      '<details><summary>Why?</summary><p>Because.</p></details>',
    )
    expect(seen('> [!faq]+\n> Because.')).toBe('<details><summary>Faq</summary><p>Because.</p></details>')
  })

  it('may hold another', () => {
    expect(seen('> [!note]\n> a\n> > [!danger] No\n> > b')).toBe(
      '<note><p>a</p><danger><label>No</label><p>b</p></danger></note>',
    )
  })
})

it('leaves other quotes alone', () => {
  expect(seen('> [!] a\n\n> a [!NOTE]\n\n> # [!NOTE]')).toBe(
    '<blockquote><p>[!] a</p></blockquote><blockquote><p>a [!NOTE]</p></blockquote><blockquote><h>[!NOTE]</h></blockquote>',
  )
})

it('is the same in MDX', () => {
  expect(seen('> [!WARNING]\n> x', 'mdx')).toBe('<caution><label>Warning</label><p>x</p></caution>')
})
