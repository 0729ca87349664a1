import { expect, it } from 'vitest'
import { patientColours } from './patient-colours.ts'

it('gives a line of code more time than a slow machine takes', () => {
  const options: { tokenizeTimeLimit?: number } = {}
  patientColours.preprocess('', options)
  expect(options.tokenizeTimeLimit).toBeGreaterThanOrEqual(10_000)
})
