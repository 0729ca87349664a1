import { describe, expect, it } from 'vitest'
import { seen } from './dialects.fixture.ts'

const words = (text: string) => seen(text).replace(/^<p>|<\/p>$/g, '')

describe('a shortcode', () => {
  it.each([
    ['A party :tada: :+1:!', 'A party 🎉 👍!'],
    [':heart:', '❤️'],
    ['at 10:30:45 on :8080: and :unknown_thing:', 'at 10:30:45 on :8080: and :unknown_thing:'],
    ['`:tada:` \\:tada:', '<code>:tada:</code> :tada:'],
    ['a:tada:b std::vector::end', 'a:tada:b std::vector::end'],
    [':constructor:', ':constructor:'],
  ])('%o reads %o', (text, shown) => {
    expect(words(text)).toBe(shown)
  })
})

describe('bold text beside Chinese, Japanese and Korean letters', () => {
  it.each([
    ['**중요(a)**는', '<strong>중요(a)</strong>는'],
    [
      '**「重要」**です、**a`b`(c)**を',
      '<strong>「重要」</strong>です、<strong>a<code>b</code>(c)</strong>を',
    ],
    ['これは**「重要」**です', 'これは<strong>「重要」</strong>です'],
    ['**A(a)**는 b **C**는 **d)**와', '<strong>A(a)</strong>는 b <strong>C</strong>는 <strong>d)</strong>와'],
    ['`**a)**는` **b**', '<code>**a)**는</code> <strong>b</strong>'],
    ['2 ** 3 ** 4 **', '2 ** 3 ** 4 **'],
    ['`a)**는` **b)**는', '<code>a)**는</code> <strong>b)</strong>는'],
  ])('%o', (text, tree) => {
    expect(words(text)).toBe(tree)
  })
})

describe('an address in a tag without quotation marks', () => {
  it.each([
    ['a<sup><a href=https://a.example/b#c>1</a></sup>', 'a<sup><a href="https://a.example/b#c">1</a></sup>'],
    ['<a class=x href=/b title="c d">1</a> e', '<a class="x" href="/b" title="c d">1</a> e'],
    ['**b** <a\nhref=/b>1</a>', '<strong>b</strong> <a\nhref="/b">1</a>'],
    ['`<a href=/b>` and <a href=c>', '<code><a href=/b></code> and <a href=c>'],
    ['1 <a href=/b 2', '1 <a href=/b 2'],
  ])('%o', (text, tree) => {
    expect(words(text).replaceAll(/<\/?html>/g, '')).toBe(tree)
  })
})

it('leaves the marks of templates as they were typed', () => {
  const text = '{% raw %} {{ page.a_b }} {{< figure src="a_b_c" >}} {%- if a -%}'
  expect(words(text)).toBe(text)
})
