import { converter, displayable, formatHex, interpolate, parse, toGamut, wcagContrast } from 'culori'
import { type Place, type Problem, problem } from './errors.ts'
import type { Palette, Theme } from './themes/theme.ts'

/** Whether a text is one opaque colour as CSS writes it. */
export function isColour(text: string): boolean {
  const colour = parse(text)
  return colour !== undefined && (colour.alpha ?? 1) === 1
}

/**
 * A theme in another accent: itself where text in it can be read (contrast 4.5), else the nearest lightness at which it
 * can, in its own hue. All as `#rrggbb`.
 */
export function withAccent(theme: Theme, colour: string | undefined): Theme {
  if (colour === undefined) return theme
  const { light, dark } = theme
  return {
    ...theme,
    light: { ...light, ...shadesOn(light, colour, { softness: 0.08, step: -0.01 }) },
    dark: { ...dark, ...shadesOn(dark, colour, { softness: 0.13, step: 0.01 }) },
  }
}

/** Tells where the accent cannot be shown as it was given in the light, which is what print and most people see. */
export function accentFaults(theme: Theme, colour: string | undefined, place: Place): Problem[] {
  if (colour === undefined) return []
  const shown = withAccent(theme, colour).light.accent
  return shown === formatHex(colour) ? [] : [problem('accentFaint', place, colour, shown)]
}

/** @param way how much of the accent a soft ground takes, and in which steps of lightness it moves off the ground */
function shadesOn({ bg, surface }: Palette, given: string, way: { softness: number; step: number }): Shades {
  const { l, c, h } = toOklch(given) ?? { l: 0.5, c: 0 }
  const at = (lightness: number) =>
    formatHex(
      inSrgb({ mode: 'oklch', l: Math.min(1, Math.max(0, lightness)), c, ...(h !== undefined && { h }) }),
    )
  const softOf = (accent: string) => formatHex(interpolate([bg, accent], 'rgb')(way.softness))
  const isReadable = (accent: string) =>
    [bg, surface, softOf(accent)].every(ground => wcagContrast(accent, ground) >= 4.5)
  // The lightness of pure white is a little over 1.
  let lightness = Math.min(1, l)
  let accent = displayable(given) ? (formatHex(given) ?? given) : at(l)
  while (!isReadable(accent) && lightness >= 0 && lightness <= 1) {
    lightness += way.step
    accent = at(lightness)
  }
  return { accent, soft: softOf(accent), strong: at(lightness + 8 * way.step) }
}

const toOklch = converter('oklch')
const inSrgb = toGamut('rgb', 'oklch')

type Shades = Pick<Palette, 'accent' | 'soft' | 'strong'>
