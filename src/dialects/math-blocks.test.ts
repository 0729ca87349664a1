import { expect, it } from 'vitest'
import { seen } from './dialects.fixture.ts'

it.each([
  ['$$\\begin{a}\nx\n\\end{a}$$\n\nb', '<math>\\begin{a} x \\end{a}</math><p>b</p>'],
  ['$$\\begin{a}\nx\n\\end{a}\n$$\n\nb', '<math>\\begin{a} x \\end{a}</math><p>b</p>'],
  ['$$\nx\ny$$\n\nb\n\n$$\nz\n$$', '<math>x y</math><p>b</p><math>z</math>'],
  ['a\n$$x\ny$$\n\nb', '<p>a</p><math>x y</math><p>b</p>'],
  ['a\n$$x % no\ny\nz$$\nb', '<p>a</p><math>x y z</math><p>b</p>'],
  ['> a\n>\n> $$x\n> y$$\n>\n> b', '<blockquote><p>a</p><math>x y</math><p>b</p></blockquote>'],
  ['> $$x\n> y\nz$$\n\nb', '<blockquote><math>x y z</math></blockquote><p>b</p>'],
  ['- a\n\n  $$x\n  y$$\n\n  b', '<ul><li><p>a</p><math>x y</math><p>b</p></li></ul>'],
  ['- $$x\n  y$$', '<ul><li><math>x y</math></li></ul>'],
  ['$$\nx\n\ny\n$$', '<math>x\n\ny</math>'],
])('a formula is whole, and ends with its signs: %o', (text, tree) => {
  expect(seen(text)).toBe(tree)
})
