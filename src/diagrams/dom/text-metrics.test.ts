import { JSDOM } from 'jsdom'
import { expect, it } from 'vitest'
import { textWidth } from './text-metrics.ts'
import { textRuns } from './text-runs.ts'
import { createStyler } from './text-style.ts'

it.each([
  ['Amazon API Gateway', 16, 400, 162.13],
  ['ECS cluster', 16, 600, 89.31],
  ['proxy requests', 15, 400, 105.63],
])('"%s" is as wide as Chromium draws it, or a hair wider', (text, size, weight, chromium) => {
  const width = textWidth(text, size, weight)
  expect(width).toBeGreaterThan(chromium - 0.3)
  expect(width).toBeLessThan(chromium * 1.02)
})

it('what Inter does not have is given enough room', () => {
  expect(textWidth('通知', 16, 400)).toBeGreaterThan(32)
  expect(textWidth('🚀', 16, 400)).toBeGreaterThan(20)
  expect(textWidth('e\u0301', 16, 400)).toBe(textWidth('e', 16, 400))
})

it.each([
  ['<text x="10" dy="16"><tspan x="0" dy="16">a</tspan></text>', 0, 16],
  ['<text x="10" dy="16"><tspan dx="2">a</tspan></text>', 12, 16],
  ['<text x="10" y="5"><tspan dy="9"></tspan>a</text>', 10, 5],
])('a letter stands where the innermost element puts it: %s', (svg, x, y) => {
  const text = new JSDOM(`<svg>${svg}</svg>`).window.document.querySelector('text')
  if (!text) throw new Error('There is no text.')
  expect(textRuns(text, createStyler())).toMatchObject([{ x, y }])
})
