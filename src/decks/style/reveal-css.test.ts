import { expect, it } from 'vitest'
import { revealCss } from './reveal-css.ts'

it('is reveal’s stylesheet without its heaviest picture', () => {
  expect(revealCss()).not.toContain('image/gif')
  expect(revealCss()).toContain('.r-overlay-spinner{')
  expect(revealCss()).toContain('.reveal .slides')
})
