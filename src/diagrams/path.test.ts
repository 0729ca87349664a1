import { expect, it } from 'vitest'
import { pathLength } from './dom/path-length.ts'
import { roundPath } from './path.ts'

it('path data may be glued together as tightly as the grammar allows', () => {
  expect(roundPath('M1.5.5L10-20')).toBe('M1.5 0.5L10 -20')
  expect(roundPath('a1 1 0 0110 10')).toBe('a1 1 0 0 1 10 10')
  expect(roundPath('M0,0 10,10 20,0z')).toBe('M0 0L10 10 20 0z')
})

it('path data has no more than two decimals', () => {
  expect(roundPath('M1.23456 -0.0001C1e-3 2.345 3 4 5 6')).toBe('M1.23 0C0 2.35 3 4 5 6')
})

it('a path is as long as it is drawn, jumps left out', () => {
  expect(pathLength('M0 0H10V10M50 50h5')).toBe(25)
  expect(pathLength('M0 0A10 10 0 0 1 20 0')).toBeCloseTo(Math.PI * 10, 0)
})
