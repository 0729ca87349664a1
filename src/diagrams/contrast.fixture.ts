import { JSDOM } from 'jsdom'
import { luminance } from './clean/luminance.ts'
import { pageBox } from './dom/boxes.ts'
import type { Box } from './dom/corners.ts'
import { parseColour, type Rgb } from './theme/sentinels.ts'
import { TOKENS } from './theme/tokens.ts'

/**
 * The texts of a drawing that are too faint for what they stand on, in a theme: what was painted before them, or a halo
 * of their own. Shapes count with the box around them.
 */
export function faintTexts(svg: string, theme: 'light' | 'dark', least = 4.5): string[] {
  const root = new JSDOM(svg).window.document.querySelector('svg')
  const painted: { box: Box; colour: Rgb }[] = []
  const page = colourOf('var(--diagram-bg,)', theme)
  const faint: string[] = []
  for (const element of root?.querySelectorAll(SHAPES) ?? []) {
    if (element.closest('defs, marker, symbol, clipPath')) continue
    if (element.localName === 'line') {
      painted.push(...startOf(element, theme))
      continue
    }
    const colour = colourOf(inherited(element, 'fill') ?? '#000', theme)
    if (!colour) continue
    const box = pageBox(element)
    if (element.localName !== 'text') {
      painted.push({ box, colour: { ...colour, alpha: opacityOf(element) * colour.alpha } })
      continue
    }
    const halo = inherited(element, 'paint-order') && colourOf(inherited(element, 'stroke') ?? '', theme)
    const ground = halo || groundOf(box, painted, page ?? WHITE)
    const words = element.textContent?.trim() ?? ''
    const ratio = contrast(inkOf(element, colour, theme), ground)
    if (words && ratio < least) faint.push(`${words}: ${ratio.toFixed(2)}`)
  }
  return faint
}

const SHAPES = 'rect, circle, ellipse, polygon, path, line, text'
const WHITE = { red: 255, green: 255, blue: 255, alpha: 1 }

/** What a line has at its beginning, as the dot that a message's number stands on. */
function startOf(line: Element, theme: 'light' | 'dark'): { box: Box; colour: Rgb }[] {
  const id = /#(.*)\)/.exec(line.getAttribute('marker-start') ?? '')?.[1]
  const marker = id ? line.ownerDocument.getElementById(id) : null
  const fill = (marker?.querySelector('[fill]') ?? marker?.closest('[fill]'))?.getAttribute('fill')
  const colour = fill && colourOf(fill, theme)
  const [x, y] = [Number(line.getAttribute('x1')), Number(line.getAttribute('y1'))]
  return colour ? [{ box: { x: x - 8, y: y - 8, width: 16, height: 16 }, colour }] : []
}

/** The colour of a text is that of the first of its lines that has one of its own. */
function inkOf(text: Element, otherwise: Rgb, theme: 'light' | 'dark'): Rgb {
  const line = text.querySelector('tspan[fill]')
  return (line && colourOf(line.getAttribute('fill') ?? '', theme)) ?? otherwise
}

function groundOf(box: Box, painted: readonly { box: Box; colour: Rgb }[], page: Rgb): Rgb {
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  const holds = (other: Box) =>
    x >= other.x && x <= other.x + other.width && y >= other.y && y <= other.y + other.height
  return painted.filter(({ box }) => holds(box)).reduce((below, { colour }) => over(colour, below), page)
}

function over(top: Rgb, below: Rgb): Rgb {
  const mix = (one: number, other: number) => one * top.alpha + other * (1 - top.alpha)
  return {
    red: mix(top.red, below.red),
    green: mix(top.green, below.green),
    blue: mix(top.blue, below.blue),
    alpha: 1,
  }
}

/** A token's or a mixture's colour in the theme; nothing for none and for gradients. */
function colourOf(written: string, theme: 'light' | 'dark'): Rgb | undefined {
  const value = inTheme(written, theme)
  const mixed = /^color-mix\(in srgb,(.*?\)|#\w+|\w+) (\d+)%,(.*)\)$/.exec(value)
  if (mixed) {
    const [, one = '', share = '', other = ''] = mixed
    const top = colourOf(one, theme)
    const below = colourOf(other, theme)
    if (!top) return undefined
    return below
      ? over({ ...top, alpha: Number(share) / 100 }, below)
      : { ...top, alpha: Number(share) / 100 }
  }
  const token = /^var\(--diagram-([\w-]+)/.exec(value)?.[1]
  return parseColour(token ? (TOKENS[token]?.[theme] ?? '') : (NAMED[value] ?? value))
}

/** The light or the dark one of two. */
function inTheme(value: string, theme: 'light' | 'dark'): string {
  const [, both] = /^light-dark\((.*)\)$/.exec(value) ?? []
  const comma = [...(both ?? '')].findIndex(
    (sign, index, signs) =>
      sign === ',' &&
      signs.slice(0, index).filter(other => other === '(').length ===
        signs.slice(0, index).filter(other => other === ')').length,
  )
  return both === undefined ? value : theme === 'light' ? both.slice(0, comma) : both.slice(comma + 1)
}

const NAMED: Record<string, string> = { white: '#ffffff', black: '#000000' }

function inherited(element: Element, name: string): string | null | undefined {
  return element.closest(`[${name}]`)?.getAttribute(name)
}

function opacityOf(element: Element): number {
  return ['fill-opacity', 'opacity'].reduce(
    (product, name) => product * Number(inherited(element, name) ?? 1),
    1,
  )
}

function contrast(one: Rgb, other: Rgb): number {
  const [a, b] = [luminance(one), luminance(other)]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}
