import { expect, it } from 'vitest'
import { textWidth } from './text-metrics.ts'

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
