import { describe, expect, it } from 'vitest'
import { seen } from './dialects.fixture.ts'

describe('an admonition of MkDocs', () => {
  it.each([
    ['!!! note\n    x', '<note><p>x</p></note>'],
    ['!!! note\n\n    x *y*\n\n    z\n\nafter', '<note><p>x <em>y</em></p><p>z</p></note><p>after</p>'],
    ['!!! tip "A *b* [c]"\n    x\n', '<tip><label>A <em>b</em> [c]</label><p>x</p></tip>'],
    [
      '!!! warning inline end "W"\n    x\n\n- a',
      '<caution><label>W</label><p>x</p></caution><ul><li><p>a</p></li></ul>',
    ],
    ['!!! bug\n\tx', '<danger><label>Bug</label><p>x</p></danger>'],
    ['!!! note ""\n    x', '<note><p>x</p></note>'],
    ['!!! note\n    - a\n        - b', '<note><ul><li><p>a</p><ul><li><p>b</p></li></ul></li></ul></note>'],
    [
      '!!! note\n    [x]\n\n[x]: y',
      '<note><p><linkReference>x</linkReference></p></note><definition></definition>',
    ],
    ['??? question "Why?"\n    x', '<details><summary>Why?</summary><p>x</p></details>'],
    ['???+ note\n    x', '<details><summary>Note</summary><p>x</p></details>'],
    [
      '!!! note "A"\n    x\n\n    !!! tip "B"\n        y\n\n    z',
      '<note><label>A</label><p>x</p><tip><label>B</label><p>y</p></tip><p>z</p></note>',
    ],
    [
      '- a\n\n    !!! tip\n\n        x\n\n- b',
      '<ul><li><p>a</p><tip><p>x</p></tip></li><li><p>b</p></li></ul>',
    ],
  ])('%o', (text, tree) => {
    expect(seen(text)).toBe(tree)
  })

  it.each([
    ['Look!!! note', '<p>Look!!! note</p>'],
    ['!!! note', '<p>!!! note</p>'],
    ['!!! What a day it was', '<p>!!! What a day it was</p>'],
  ])('is not what only looks like it: %o', (text, tree) => {
    expect(seen(text)).toBe(tree)
  })
})

it('shows what is in a tab of MkDocs below its title', () => {
  const text = '=== "C"\n\n    ``` c\n    int x;\n    ```\n\n=== "Go"\n\n    text\n'
  expect(seen(text)).toBe('<p><strong>C</strong></p><code>int x;</code><p><strong>Go</strong></p><p>text</p>')
})
