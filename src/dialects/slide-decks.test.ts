import { describe, expect, it } from 'vitest'
import { anyDeck, type DeckFormat } from './deck-formats.ts'
import { seen } from './dialects.fixture.ts'

const as = (program: DeckFormat['program'], ...breaks: string[]) => {
  return (text: string) => seen(text, 'md', { program, breaks })
}

describe('a deck of reveal-md', () => {
  const deck = as('reveal-md', '<!--s-->')

  it.each([
    ['a\n\n---\n\nb\n\n----\n\nc', '<p>a</p><hr></hr><p>b</p><hr></hr><p>c</p>'],
    ['a\n---\nb', '<p>a</p><hr></hr><p>b</p>'],
    ['a\n\n--\n\nb', '<p>a</p><hr></hr><p>b</p>'],
    ['a\n\n<!--s-->\n\nb', '<p>a</p><hr></hr><p>b</p>'],
  ])('%o has its slides', (text, tree) => {
    expect(deck(text)).toBe(tree)
  })

  it.each([
    [
      'a\n\nNote: *say*\n\n- this\n\n---\n\nb',
      '<p>a</p><notes><p><em>say</em></p><ul><li><p>this</p></li></ul></notes><hr></hr><p>b</p>',
    ],
    ['a\nNotes:\nsay\n\n# b', '<p>a</p><notes><p>\nsay</p></notes><h>b</h>'],
    ['Noted: a', '<p>Noted: a</p>'],
  ])('%o has what is said to it', (text, tree) => {
    expect(deck(text)).toBe(tree)
  })
})

describe('a deck of Marp', () => {
  const deck = as('marp')

  it.each([
    '_class: lead',
    'paginate: true\n_backgroundColor: "#fff"',
    'fit',
    '$theme: gaia',
    'prettier-ignore',
  ])('leaves its settings out: %o', setting => {
    expect(deck(`<!-- ${setting} -->\n\n# A`)).toBe('<h>A</h>')
  })

  it('has its comments for the presenter', () => {
    expect(deck('# A\n\n<!-- Say *this*.\n\nTodo: that -->\n\n---\n\nb')).toBe(
      '<h>A</h><notes><p>Say <em>this</em>.</p><p>Todo: that</p></notes><hr></hr><p>b</p>',
    )
    expect(deck('# A\n\n<!-- At 10:30 say :foo[*b*] -->')).toBe(
      '<h>A</h><notes><p>At 10:30 say :foo[<em>b</em>]</p></notes>',
    )
    expect(deck('<!-- Todo: say it -->')).toBe('<notes><p>Todo: say it</p></notes>')
  })

  it.each([
    ['![bg right:40%](x.png)', '<p><img x.png ></img></p>'],
    ['![bg left A cat](x.png)', '<p><img x.png A cat></img></p>'],
    ['![w:300px](x.png)', '<p><img x.png ></img></p>'],
    ['![bg](#123456)', '<p></p>'],
    ['![left behind](x.png)', '<p><img x.png behind></img></p>'],
    ['![A cat](x.png)', '<p><img x.png A cat></img></p>'],
  ])('shows %s', (text, tree) => {
    expect(deck(text)).toBe(tree)
  })

  it('keeps a line of dashes below words a heading, as Marp does', () => {
    expect(deck('a\n---\n')).toBe('<h>a</h>')
  })
})

describe('a deck of Slidev', () => {
  const deck = as('slidev')

  it('has slides with front matter of their own', () => {
    expect(
      deck(
        '# A\n\n---\nlayout: two-cols\nclicks: 3\n---\n\n# B\n\n---\n# a comment\nlevel: 2\n---\nc\n\n---\n\nd: e\n\n---\n\nf',
      ),
    ).toBe('<h>A</h><hr></hr><h>B</h><hr></hr><p>c</p><hr></hr><p>d: e</p><hr></hr><p>f</p>')
  })

  it('keeps what only looks like it', () => {
    expect(deck('a\n\n---\nsome words\n---\n\nb')).toBe('<p>a</p><hr></hr><p>some words</p><hr></hr><p>b</p>')
    expect(deck('```yaml\n---\na: b\n---\n```')).toContain('a: b')
  })

  it('has the last comment of a slide for the presenter', () => {
    expect(deck('<!-- a mark -->\n\n# A\n\n<!-- say -->\n\n---\n\n<!-- more -->')).toBe(
      '<html><!-- a mark --></html><h>A</h><notes><p>say</p></notes><hr></hr><notes><p>more</p></notes>',
    )
  })

  it('has no tags of components and no slots in its words', () => {
    expect(
      deck('a <v-click>b</v-click>\n\n::right::\n\n<v-clicks>\n\n- c\n\n</v-clicks>\n\n<Toc minDepth="1" />'),
    ).toBe('<p>a b</p><ul><li><p>c</p></li></ul>')
  })
})

describe('a file among the session decks', () => {
  const deck = (text: string) => seen(text, 'md', anyDeck)

  it('has its comments and what follows `Note:` for the presenter', () => {
    expect(deck('# A\n\n<!-- say -->\n\nNote: this')).toBe(
      '<h>A</h><notes><p>say</p></notes><notes><p>this</p></notes>',
    )
  })
})

it('leaves a note alone: it may say `Note:`, and its comments are hidden', () => {
  expect(seen('a\n---\n\nNote: b\n\n<!-- c -->\n\n![bg](x.png)')).toBe(
    '<h>a</h><p>Note: b</p><html><!-- c --></html><p><img x.png bg></img></p>',
  )
})
