import { expect, it } from 'vitest'
import { toBlocks } from './blocks.ts'
import { stepFor } from './step.ts'

const items = (count: number, letters: number) =>
  `<ul>${Array.from({ length: count }, () => `<li>${'x'.repeat(letters)}</li>`).join('')}</ul>`
const step = (html: string) =>
  stepFor(toBlocks(html).flatMap(block => (block.kind === 'content' ? [block.node] : [])))

it.each([
  ['nothing', '', 'large'],
  ['a few points', items(4, 40), 'large'],
  ['more points', items(9, 40), 'normal'],
  ['many points', items(11, 40), 'small'],
  ['far too many points', items(60, 40), 'small'],
  ['nine points that take two lines each', items(9, 100), 'small'],
  ['a short paragraph', `<p>${'x'.repeat(200)}</p>`, 'large'],
  ['a long paragraph', `<p>${'x'.repeat(1500)}</p>`, 'small'],
])('%s are set as %s', (_what, html, expected) => {
  expect(step(html)).toBe(expected)
})

it('counts the lines of code', () => {
  expect(step(`<pre><code>${'x\n'.repeat(30)}</code></pre>`)).toBe('small')
})

it('counts the points of points', () => {
  const nested = `<ul>${Array.from({ length: 3 }, () => `<li>x${items(2, 40)}</li>`).join('')}</ul>`
  expect(step(nested)).toBe('normal')
})

it('sets two columns as large as the fuller one needs', () => {
  const column = `<div>${items(4, 20)}</div>`
  expect(step(`<div class="columns">${column}${column}</div>`)).toBe('large')
  expect(step(column + column)).toBe('normal')
})

it('sets a list in columns as large as its fuller point needs', () => {
  const point = (count: number) => `<li><p>x</p>${items(count, 20)}</li>`
  expect(step(`<div class="columns"><ul>${point(4)}${point(4)}</ul></div>`)).toBe('large')
})

it('counts the lines of highlighted code', () => {
  const line = '<div class="ec-line"><span>x</span></div>'
  expect(step(`<figure><pre><code>${line.repeat(30)}</code></pre></figure>`)).toBe('small')
})
