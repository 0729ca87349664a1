import { expect, it } from 'vitest'
import { coverStep } from './cover.ts'

const words = (count: number) => 'several words '.repeat(count)

it.each([
  ['large, as most titles are', 'AWS Batch', [], 'large'],
  ['smaller where its title is long', words(12), ['A line about it.'], 'normal'],
  ['smaller where its description is long', words(5), [words(40)], 'normal'],
  ['small where both are very long', words(30), [words(40)], 'small'],
])('a cover is set %s', (_, title, below, step) => {
  expect(coverStep(title, below)).toBe(step)
})
