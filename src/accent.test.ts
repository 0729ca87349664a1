import { wcagContrast } from 'culori'
import { describe, expect, it } from 'vitest'
import { accentFaults, isColour, withAccent } from './accent.ts'
import { lectern } from './themes/lectern.ts'
import { themes } from './themes/themes.ts'

const colours = [
  'gold',
  '#fff',
  '#000',
  'hotpink',
  '#3346c9',
  'oklch(0.6 0.2 150)',
  'hsl(180 100% 50%)',
  '#777',
]

describe.each(Object.entries(themes))('an accent in the theme %s', (_name, theme) => {
  it.each(colours)('%s can be read in light and dark, and so can text on its soft ground', colour => {
    const shown = withAccent(theme, colour)
    for (const { bg, surface, fg, accent, strong, soft } of [shown.light, shown.dark]) {
      for (const ground of [bg, surface, soft])
        for (const text of [accent, strong, fg])
          expect(wcagContrast(text, ground), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5)
    }
  })
})

it('is shown as it was given where it can be read', () => {
  expect(withAccent(lectern, '#3346c9').light.accent).toBe('#3346c9')
  expect(withAccent(lectern, 'gold').dark.accent).toBe('#ffd700')
})

it('is told of where it cannot be shown on white, with the colour that is', () => {
  const place = { file: 'lectern.config.json', line: 3 }
  expect(accentFaults(lectern, '#3346c9', place)).toEqual([])
  expect(accentFaults(lectern, undefined, place)).toEqual([])
  const [fault] = accentFaults(lectern, 'gold', place)
  expect(fault).toMatchObject({
    ...place,
    name: 'accentFaint',
    message: expect.stringMatching(/“gold”.*“#\w{6}”/),
  })
  expect(accentFaults(lectern, withAccent(lectern, 'gold').light.accent, place)).toEqual([])
})

it('takes nothing from a theme where none is set', () => {
  expect(withAccent(lectern, undefined)).toBe(lectern)
})

it.each([
  ['teal', true],
  ['#12', false],
  ['var(--x)', false],
  ['red; } body { display: none', false],
  ['rgb(0 0 0 / 50%)', false],
])('takes “%s” for a colour: %s', (text, expected) => {
  expect(isColour(text)).toBe(expected)
})
