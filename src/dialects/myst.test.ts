import { expect, it } from 'vitest'
import { seen } from './dialects.fixture.ts'

it.each([
  ['```{note}\nx *y*\n```', '<note><label>Note</label><p>x <em>y</em></p></note>'],
  ['```{warning} Mind\n:class: dropdown\n\nx\n```', '<caution><label>Mind</label><p>x</p></caution>'],
  ['```{admonition} A [b]\nx\n```\ny', '<note><label>A [b]</label><p>x</p></note><p>y</p>'],
  [
    '````{seealso}\n```{tip}\nx\n```\n````',
    '<note><label>Seealso</label><tip><label>Tip</label><p>x</p></tip></note>',
  ],
  ['```{dropdown} More\nx\n```', '<details><summary>More</summary><p>x</p></details>'],
  ['```{prf:theorem} Of ours\nx\n```', '<note><label>Theorem: Of ours</label><p>x</p></note>'],
  [':::{note}\nx\n:::', '<note><label>Note</label><p>x</p></note>'],
  ['```{figure} a b.png\n:width: 300px\n\nWords\n```', '<p><img a b.png ></img></p><p>Words</p>'],
  ['```{code-cell} python3\nx = 1\n```', '<code>x = 1</code>'],
  ['```{index} single: A\n```\n\nx', '<p>x</p>'],
  ['(label)=\n\n# {index}`SciPy <single: SciPy>`', '<h>SciPy</h>'],
  [
    'See {ref}`the *end* <end>`, {kbd}`a` and {math}`x`.',
    '<p>See the *end*, <code>a</code> and <inlineMath>x</inlineMath>.</p>',
  ],
  ['```{math}\nx\n```', '<math>x</math>'],
  ['- a\n\n  ```{note}\n  x\n  ```', '<ul><li><p>a</p><note><label>Note</label><p>x</p></note></li></ul>'],
])('reads %o', (text, tree) => {
  expect(seen(text)).toBe(tree)
})

it('leaves braces before other code', () => {
  expect(seen('the {name}`of` it')).toBe('<p>the {name}<code>of</code> it</p>')
})

it.each([
  ['```{tableofcontents}\n```', '<code></code>'],
  ['```{r, echo=FALSE}\nx\n```', '<code>x</code>'],
])('leaves other fences code: %o', (text, tree) => {
  expect(seen(text)).toBe(tree)
})
