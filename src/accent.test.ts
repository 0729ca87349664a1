import { wcagContrast } from 'culori'
import { describe, expect, it } from 'vitest'
import { accentCss, accentFaults, accentOf, isColour } from './accent.ts'

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

describe.each(colours)('the accent %s', colour => {
  const { light, dark } = accentOf(colour)

  it('can be read in light and dark, on the page and on its soft ground', () => {
    for (const ground of ['#ffffff', '#f6f7f9', light.soft])
      for (const text of [light.accent, light.strong])
        expect(wcagContrast(text, ground), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5)
    for (const ground of ['#14161b', '#1c1f26', dark.soft])
      for (const text of [dark.accent, dark.strong])
        expect(wcagContrast(text, ground), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5)
  })

  it('leaves text in black and white readable on its soft ground', () => {
    expect(wcagContrast('#16181d', light.soft)).toBeGreaterThan(4.5)
    expect(wcagContrast('#eceef2', dark.soft)).toBeGreaterThan(4.5)
  })
})

it('is shown as it was given where it can be read', () => {
  expect(accentOf('#3346c9').light.accent).toBe('#3346c9')
  expect(accentOf('gold').dark.accent).toBe('#ffd700')
})

it('is told of where it cannot be shown on white, with the colour that is', () => {
  const place = { file: 'lectern.config.json', line: 3 }
  expect(accentFaults('#3346c9', place)).toEqual([])
  expect(accentFaults(undefined, place)).toEqual([])
  const [fault] = accentFaults('gold', place)
  expect(fault).toMatchObject({
    ...place,
    name: 'accentFaint',
    message: expect.stringMatching(/“gold”.*“#\w{6}”/),
  })
  expect(accentFaults(accentOf('gold').light.accent, place)).toEqual([])
})

it('is a stylesheet only where it is set', () => {
  expect(accentCss(undefined)).toBe('')
  expect(accentCss('teal')).toContain('--lectern-accent: light-dark(#')
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
