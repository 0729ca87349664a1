import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { parseColour } from './theme/sentinels.ts'
import { TOKENS } from './theme/tokens.ts'

const css = readFileSync(new URL('./diagram.css', import.meta.url), 'utf8')

describe('diagram.css', () => {
  it('holds the colours that the drawings ask for, in light and dark', () => {
    for (const [token, shade] of Object.entries(TOKENS)) {
      const [light = '', dark = ''] = valuesIn(css, token)
      expect(same(light, shade.light), `${token} in the light`).toBe(true)
      expect(same(dark, shade.dark), `${token} in the dark`).toBe(true)
    }
  })

  it('is small', () => {
    expect(gzipSync(css).length).toBeLessThan(1200)
  })

  it('has text that can be read on every ground, in light and dark', () => {
    const grounds = Object.keys(TOKENS).filter(name => /^(bg|soft|surface|note|alert|c\d)$/.test(name))
    for (const theme of ['light', 'dark'] as const) {
      for (const ground of grounds)
        expect(contrast('fg', ground, theme), `${ground}, ${theme}`).toBeGreaterThan(4.5)
      for (const ground of ['bg', 'surface']) expect(contrast('muted', ground, theme)).toBeGreaterThan(4.5)
      // Branch labels of a git graph are in the colour of the page on the strong colours.
      for (let i = 0; i < 10; i++) expect(contrast('bg', `c${i}-line`, theme), `c${i}`).toBeGreaterThan(4.5)
    }
  })
})

function valuesIn(text: string, token: string): string[] {
  return new RegExp(`--diagram-${token}: light-dark\\((#\\w+), (#\\w+)\\);`).exec(text)?.slice(1) ?? []
}

function same(one: string, two: string): boolean {
  return one !== '' && JSON.stringify(parseColour(one)) === JSON.stringify(parseColour(two))
}

function contrast(one: string, two: string, theme: 'light' | 'dark'): number {
  const [a, b] = [luminance(TOKENS[one]?.[theme] ?? ''), luminance(TOKENS[two]?.[theme] ?? '')]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

function luminance(colour: string): number {
  const { red = 0, green = 0, blue = 0 } = parseColour(colour) ?? {}
  const [r = 0, g = 0, b = 0] = [red, green, blue].map(channel => {
    const share = channel / 255
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
