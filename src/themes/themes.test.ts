import { wcagContrast } from 'culori'
import { describe, expect, it } from 'vitest'
import { TOKENS } from '../diagrams/theme/tokens.ts'
import { codeStyle, codeTheme } from './code-theme.ts'
import type { Palette } from './theme.ts'
import { themeCss } from './theme-css.ts'
import { themes } from './themes.ts'

/** What the theme for bright rooms promises is more. */
const least = { lectern: 4.5, paper: 4.5, contrast: 7 }

const palettes = Object.entries(themes).flatMap(([name, { light, dark }]) => [
  { name, scheme: 'light' as const, palette: light, least: least[name as keyof typeof least] },
  { name, scheme: 'dark' as const, palette: dark, least: least[name as keyof typeof least] },
])

describe.each(palettes)('the theme $name in the $scheme', ({ palette, scheme, least }) => {
  const readable = (texts: Record<string, string>, grounds: Record<string, string>, enough = least) => {
    for (const [text, colour] of Object.entries(texts))
      for (const [ground, behind] of Object.entries(grounds))
        expect(wcagContrast(colour, behind), `${text} on ${ground}`).toBeGreaterThanOrEqual(enough)
  }
  const { bg, surface, soft, mark, fg, muted, accent, strong, fault, note, tip, caution, danger } = palette

  it('has text that can be read on all that is behind it', () => {
    readable({ fg, muted, accent, strong, fault }, { bg, surface })
    readable({ fg, accent, strong }, { soft })
    readable({ fg }, { mark })
    readable({ 'the words of a button': bg }, { accent, strong })
  })

  it('has code that can be read', () => {
    readable({ ...palette.code }, { bg, surface })
  })

  it('has asides whose titles and words can be read', () => {
    for (const [kind, colour] of Object.entries({ note, tip, caution, danger }))
      readable({ [kind]: colour, fg }, { 'its tint': mixed(colour, bg, 0.09) })
  })

  it('has diagrams whose words can be read on the colours that all themes share', () => {
    const shared = Object.entries(TOKENS).map(([name, shade]) => [name, shade[scheme]] as const)
    const only = (pattern: RegExp) => Object.fromEntries(shared.filter(([name]) => pattern.test(name)))
    readable({ fg }, only(/^(note|alert|c\d)$/), 4.5)
    readable({ bg }, only(/^c\d-line$/), 4.5)
  })

  it('has covers that can be read', () => {
    const { ground, text, muted, accent } = palette.cover
    readable(
      { text: palette[text], muted: palette[muted], accent: palette[accent] },
      { cover: palette[ground] },
    )
  })
})

it('tells the stylesheet every colour for light and dark', () => {
  for (const theme of Object.values(themes)) {
    const css = themeCss(theme)
    for (const [role, colour] of Object.entries(theme.light)) {
      if (typeof colour !== 'string') continue
      const other = theme.dark[role as Exclude<keyof Palette, 'cover' | 'code'>]
      expect(css).toContain(`light-dark(${colour}, ${other})`)
    }
    expect(css).not.toContain('undefined')
  }
})

it('has a colour for all that the highlighter tells apart', () => {
  const css = themeCss(themes.paper)
  for (const [, token] of JSON.stringify([codeTheme(), codeStyle]).matchAll(/var\((--lectern-[\w-]+)\)/g))
    expect(css).toContain(`${token}: `)
})

/** As a browser mixes a tint of so much of a colour. */
function mixed(colour: string, ground: string, share: number): string {
  const part = (hex: string, at: number) => Number.parseInt(hex.slice(at, at + 2), 16)
  return `#${[1, 3, 5]
    .map(at => Math.round(part(colour, at) * share + part(ground, at) * (1 - share)))
    .map(value => value.toString(16).padStart(2, '0'))
    .join('')}`
}
