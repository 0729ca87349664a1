import { parseColour, themed, variableOf } from '../theme/sentinels.ts'
import { logosIn, putOnPlates } from './logos.ts'
import { luminance } from './luminance.ts'
import { stockToken } from './stock-colours.ts'

/** Puts custom properties where the sentinels are; says whether colours are left that nobody asked for. */
export function applyTheme(svg: Element, source: string): { paper: boolean } {
  const authors = authorColours(source)
  let paper = false
  const logos = logosIn(svg)
  putOnPlates(logos)
  const own = new Set(logos.flatMap(logo => [...logo.querySelectorAll('*')]))
  for (const element of [svg, ...svg.querySelectorAll('*')])
    for (const name of ['fill', 'stroke', 'stop-color']) {
      const value = element.getAttribute(name)?.trim()
      if (!value || /^(none|transparent|context-\w+|url\(.*)$/i.test(value)) continue
      const colour = themed(value)
      if (!colour && (own.has(element) || authors(value))) continue
      const token = stockToken(element, name, value)
      if (colour ?? token) element.setAttribute(name, colour ?? variableOf(token ?? ''))
      else paper = true
    }
  return { paper }
}

/** Labels on a shape that the author coloured turn dark or light, whichever reads better, in both themes. */
export function keepLabelsReadable(svg: Element): void {
  for (const node of svg.querySelectorAll('.node, .cluster, .treemapSection, .treemapNode')) {
    const shape = [...node.querySelectorAll('rect, polygon, circle, ellipse, path')].find(isOpaque)
    const fill = parseColour(shape?.getAttribute('fill') ?? '')
    if (!shape || !fill || shape.closest('svg') !== svg) continue
    // What shines through would be dark in one theme and light in the other.
    shape.removeAttribute('fill-opacity')
    const colour = readableOn(luminance(fill))
    for (const text of node.querySelectorAll('text, tspan'))
      if (text.localName === 'text' || isThemed(text.getAttribute('fill'))) text.setAttribute('fill', colour)
  }
}

/** The first shape that is coloured at all decides; one that is our own colour needs nothing. */
function isOpaque(shape: Element): boolean {
  const fill = shape.getAttribute('fill') ?? ''
  return isThemed(fill) || (parseColour(fill)?.alpha ?? 0) >= 0.5
}

/** Our own dark where it does, else black or white: one of the two is always 4.5 away. */
function readableOn(ground: number): string {
  if ((ground + 0.05) / (0.0091 + 0.05) >= 4.5) return '#16181d'
  return (ground + 0.05) / 0.05 >= 4.5 ? '#000000' : '#ffffff'
}

function isThemed(fill: string | null): boolean {
  return fill?.startsWith('var(') ?? false
}

function authorColours(source: string): (colour: string) => boolean {
  const text = source.toLowerCase()
  const written = new Set(
    [...text.matchAll(/#[0-9a-f]{3,8}\b|(?:rgb|hsl)a?\([^)]*\)/g)].map(([colour]) => keyOf(colour)),
  )
  return colour => {
    const word = colour.toLowerCase()
    return written.has(keyOf(word)) || (/^[a-z]+$/.test(word) && new RegExp(`\\b${word}\\b`).test(text))
  }
}

function keyOf(colour: string): string {
  const rgb = parseColour(colour)
  return rgb ? [rgb.red, rgb.green, rgb.blue].map(Math.round).join() : colour
}
