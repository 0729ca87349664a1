import { parseColour } from '../theme/sentinels.ts'
import { luminance } from './luminance.ts'

/** The elements of icons that come from a package and have colours of their own. Mermaid's own have its blue, and are lines of ours. */
export function logosIn(svg: Element): Element[] {
  return [...svg.querySelectorAll('svg')].filter(
    icon => !/#087ebf/i.test(icon.innerHTML) && !/currentcolor/i.test(icon.innerHTML),
  )
}

/** A logo that is dark would be lost on a dark page: a white plate lies behind it, which is not seen on a white one. */
export function putOnPlates(logos: readonly Element[]): void {
  for (const logo of logos) {
    if (!isDark(logo)) continue
    const [x = 0, y = 0, width = 0, height = 0] = (logo.getAttribute('viewBox') ?? '')
      .split(/\s+/)
      .map(Number)
    const margin = Math.max(width, height) * 0.08
    const plate = logo.ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'rect')
    const box = {
      x: x - margin,
      y: y - margin,
      width: width + 2 * margin,
      height: height + 2 * margin,
      rx: 2 * margin,
    }
    for (const [name, value] of Object.entries(box)) plate.setAttribute(name, String(value))
    plate.setAttribute('fill', '#ffffff')
    logo.setAttribute('viewBox', `${box.x} ${box.y} ${box.width} ${box.height}`)
    logo.prepend(plate)
  }
}

/** Without a colour, a shape is black. */
function isDark(logo: Element): boolean {
  return [...logo.querySelectorAll('path, rect, circle, ellipse, polygon')].some(shape => {
    const fill = shape.closest('[fill]')
    if (!fill || !logo.contains(fill)) return true
    const colour = parseColour(fill.getAttribute('fill') ?? '')
    return colour !== undefined && luminance(colour) < 0.06
  })
}

/** Makes icons groups of the drawing: a drawing in a drawing is a picture of its own to who hears it, and has no name. */
export function intoGroups(svg: Element): void {
  for (const icon of svg.querySelectorAll('svg')) {
    const number = (name: string) => Number.parseFloat(icon.getAttribute(name) ?? '') || 0
    const [x = 0, y = 0, width = 0, height = 0] = (icon.getAttribute('viewBox') ?? '')
      .split(/\s+/)
      .map(Number)
    if (!width || !height) continue
    const scale = Math.min(number('width') / width, number('height') / height)
    const left = number('x') + (number('width') - width * scale) / 2 - x * scale
    const top = number('y') + (number('height') - height * scale) / 2 - y * scale
    const group = icon.ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'g')
    for (const { name, value } of icon.attributes) if (KEPT.has(name)) group.setAttribute(name, value)
    group.setAttribute('transform', `translate(${left} ${top}) scale(${Math.round(scale * 1e5) / 1e5})`)
    group.append(...icon.childNodes)
    icon.replaceWith(group)
  }
}

const KEPT = new Set(['fill', 'stroke', 'stroke-width', 'stroke-linecap', 'stroke-linejoin', 'class'])
