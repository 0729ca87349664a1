import { converter, displayable, formatHex, interpolate, parse, toGamut, wcagContrast } from 'culori'
import { type Place, type Problem, problem } from './errors.ts'

/** Whether a text is one opaque colour as CSS writes it. */
export function isColour(text: string): boolean {
  const colour = parse(text)
  return colour !== undefined && (colour.alpha ?? 1) === 1
}

/**
 * What an accent is in light and in dark: itself where text in it can be read (contrast 4.5), else the nearest lightness
 * at which it can, in its own hue. All as `#rrggbb`.
 */
export function accentOf(colour: string): Record<Theme, Shades> {
  return { light: shadesOf(colour, 'light'), dark: shadesOf(colour, 'dark') }
}

/** Tells where the accent cannot be shown as it was given in the light, which is what print and most people see. */
export function accentFaults(colour: string | undefined, place: Place): Problem[] {
  if (colour === undefined) return []
  const shown = accentOf(colour).light.accent
  return shown === formatHex(colour) ? [] : [problem('accentFaint', place, colour, shown)]
}

/** The stylesheet that puts an accent in place of Lectern’s own; see tokens.css and diagram.css. */
export function accentCss(colour: string | undefined): string {
  if (colour === undefined) return ''
  const { light, dark } = accentOf(colour)
  const both = (shade: keyof Shades) => `light-dark(${light[shade]}, ${dark[shade]})`
  return `:root:root {
  --lectern-accent: ${both('accent')};
  --lectern-accent-soft: ${both('soft')};
  --lectern-accent-strong: ${both('strong')};
  --diagram-accent: ${both('accent')};
  --diagram-soft: ${both('soft')};
}`
}

function shadesOf(given: string, theme: Theme): Shades {
  const { grounds, softness, step } = themes[theme]
  const { l, c, h } = toOklch(given) ?? { l: 0.5, c: 0 }
  const at = (lightness: number) =>
    formatHex(
      inSrgb({ mode: 'oklch', l: Math.min(1, Math.max(0, lightness)), c, ...(h !== undefined && { h }) }),
    )
  const softOf = (accent: string) => formatHex(interpolate([grounds[0], accent], 'rgb')(softness))
  const isReadable = (accent: string) =>
    [...grounds, softOf(accent)].every(ground => wcagContrast(accent, ground) >= 4.5)
  // The lightness of pure white is a little over 1.
  let lightness = Math.min(1, l)
  let accent = displayable(given) ? (formatHex(given) ?? given) : at(l)
  while (!isReadable(accent) && lightness >= 0 && lightness <= 1) {
    lightness += step
    accent = at(lightness)
  }
  return { accent, soft: softOf(accent), strong: at(lightness + 8 * step) }
}

const toOklch = converter('oklch')
const inSrgb = toGamut('rgb', 'oklch')

/** The grounds that text in the accent stands on (tokens.css), how much of it a soft ground takes, and where to go. */
const themes = {
  light: { grounds: ['#ffffff', '#f6f7f9'], softness: 0.08, step: -0.01 },
  dark: { grounds: ['#14161b', '#1c1f26'], softness: 0.13, step: 0.01 },
} as const

type Theme = keyof typeof themes

interface Shades {
  accent: string
  /** A ground for text in the accent. */
  soft: string
  /** Farther from the ground, for what the pointer is on. */
  strong: string
}
