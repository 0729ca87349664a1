import { expect, it } from 'vitest'
import { eyebrowExcess, oneLine } from './eyebrow.ts'

it('counts the lines of what stands above a title, beyond the first', () => {
  expect(eyebrowExcess(undefined)).toBe(0)
  expect(eyebrowExcess('Part 2')).toBe(0)
  expect(eyebrowExcess('some words '.repeat(15))).toBe(28)
})

it('cuts to one line what is repeated only', () => {
  expect(oneLine('Part 2')).toBe('Part 2')
  const cut = oneLine('some words '.repeat(15))
  expect(cut).toMatch(/^some words.*…$/)
  expect(eyebrowExcess(cut)).toBe(0)
  expect(eyebrowExcess(oneLine('w'.repeat(300)))).toBe(28)
})
