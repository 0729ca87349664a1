import { JSDOM } from 'jsdom'
import { expect, it } from 'vitest'
import { moveArrowWords } from './arrow-words.ts'

const drawing = (box: string) => {
  const svg = new JSDOM(`<svg><g class="c4-shape"><rect ${box} width="80" height="40"/></g><g>
    <line x1="0" y1="0" x2="400" y2="0" marker-end="url(#a)"/>
    <text x="200" y="0" font-size="12" text-anchor="middle">Uses</text></g></svg>`).window.document.querySelector(
    'svg',
  )
  if (!svg) throw new Error('There is no drawing.')
  moveArrowWords(svg)
  return Number(svg.querySelector('text')?.getAttribute('x'))
}

it('words of an arrow stand on its middle where nothing else is', () => {
  expect(drawing('x="160" y="100"')).toBe(200)
})

it('words of an arrow move along it until they stand on nothing', () => {
  expect(drawing('x="180" y="-20"')).toBeLessThan(180 - 12)
  expect(drawing('x="140" y="-20"')).toBeGreaterThan(220 + 12)
})
