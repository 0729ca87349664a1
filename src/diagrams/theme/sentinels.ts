import { TOKENS } from './tokens.ts'

/**
 * Problem: Mermaid reckons with its theme colours, so it cannot be given `var()`. Solution: it gets a colour that stands
 * for each token and occurs nowhere else, and in the finished drawing those are taken for the tokens again.
 */
export function sentinelOf(token: string): string {
  const index = NAMES.indexOf(token)
  if (index < 0) throw new Error(`There is no diagram colour "${token}".`)
  return `#51${(FIRST + index).toString(16).padStart(2, '0')}a3`
}

/** The token's colour for CSS, with what it is in the light as the fallback. */
export function variableOf(token: string): string {
  return `var(--diagram-${token},${TOKENS[token]?.light ?? ''})`
}

/** One colour as CSS custom properties, or undefined if it did not come from a token. */
export function themed(colour: string): string | undefined {
  const rgb = parseColour(colour)
  if (!rgb) return undefined
  const token = tokenOf(rgb)
  if (token) return rgb.alpha >= 1 ? variableOf(token) : mix(token, rgb.alpha, 'transparent')
  return /^hsl/i.test(colour) ? derived(rgb) : undefined
}

/** `#rgb`, `#rrggbb`, `rgb()` and `hsl()` as numbers: red, green and blue to 255, alpha to 1. */
export function parseColour(colour: string): Rgb | undefined {
  const hex = /^#([0-9a-f]{3,8})$/i.exec(colour)?.[1]
  if (hex) return fromHex(hex)
  const [, kind, list] = /^(rgb|hsl)a?\(([^)]*)\)$/i.exec(colour) ?? []
  const [a, b, c, alpha = 1] = list?.match(/-?[\d.]+(?:e[-+]?\d+)?/gi)?.map(Number) ?? []
  if (a === undefined || b === undefined || c === undefined) return undefined
  if (kind?.toLowerCase() === 'rgb') return { red: a, green: b, blue: c, alpha }
  return fromHsl(a, b / 100, c / 100, alpha)
}

const NAMES = Object.keys(TOKENS)
const FIRST = 0x10

function tokenOf({ red, green, blue }: Rgb): string | undefined {
  const near = (value: number, wanted: number) => Math.abs(value - wanted) < 0.6
  return near(red, 0x51) && near(blue, 0xa3) ? NAMES[Math.round(green) - FIRST] : undefined
}

/** Mermaid makes some colours lighter or darker than their token; hue and saturation still tell which it was. */
function derived(rgb: Rgb): string | undefined {
  const colour = toHsl(rgb)
  for (const token of NAMES) {
    const known = parseColour(sentinelOf(token))
    if (!known) continue
    const own = toHsl(known)
    if (Math.abs(own.hue - colour.hue) > 0.2 || Math.abs(own.saturation - colour.saturation) > 0.004) continue
    const change = colour.lightness - own.lightness
    return mix(token, 1 - Math.min(0.9, Math.abs(change)), variableOf(change > 0 ? 'bg' : 'fg'))
  }
  return undefined
}

function mix(token: string, share: number, other: string): string {
  return `color-mix(in srgb,${variableOf(token)} ${Math.round(share * 100)}%,${other})`
}

function fromHex(hex: string): Rgb | undefined {
  const full = hex.length < 6 ? [...hex].map(digit => digit + digit).join('') : hex
  const [red, green, blue, alpha = 255] = full.match(/../g)?.map(pair => Number.parseInt(pair, 16)) ?? []
  if (red === undefined || green === undefined || blue === undefined) return undefined
  return { red, green, blue, alpha: alpha / 255 }
}

function fromHsl(hue: number, saturation: number, lightness: number, alpha: number): Rgb {
  const reach = saturation * Math.min(lightness, 1 - lightness)
  const channel = (turn: number) => {
    const k = (((turn + hue / 30) % 12) + 12) % 12
    return 255 * (lightness - reach * Math.max(-1, Math.min(k - 3, 9 - k, 1)))
  }
  return { red: channel(0), green: channel(8), blue: channel(4), alpha }
}

function toHsl({ red, green, blue }: Rgb): { hue: number; saturation: number; lightness: number } {
  const [high, low] = [Math.max(red, green, blue) / 255, Math.min(red, green, blue) / 255]
  const [range, lightness] = [high - low, (high + low) / 2]
  if (range === 0) return { hue: 0, saturation: 0, lightness }
  const saturation = range / (1 - Math.abs(2 * lightness - 1))
  const [r, g, b] = [red / 255, green / 255, blue / 255]
  const sector = high === r ? (g - b) / range : high === g ? (b - r) / range + 2 : (r - g) / range + 4
  return { hue: (sector * 60 + 360) % 360, saturation, lightness }
}

export interface Rgb {
  red: number
  green: number
  blue: number
  alpha: number
}
