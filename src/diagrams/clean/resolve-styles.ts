import { declaredFor, indexRules } from '../cascade.ts'
import { PRESENTATION } from './allowed.ts'

/** Turns stylesheets and style attributes into presentation attributes, so that a strict CSP has nothing to block. */
export function resolveStyles(svg: Element): void {
  const sheets = [...svg.querySelectorAll('style')]
  const index = indexRules(sheets.map(sheet => sheet.textContent ?? '').join('\n'), WANTED)
  const elements = [svg, ...svg.querySelectorAll('*')]
  // All are asked before any is changed: a rule may look at attributes.
  const plans = elements.map(element => ({ element, declared: declaredFor(element, [index], WANTED) }))
  for (const { element, declared } of plans) {
    for (const [property, { value }] of declared) setProperty(element, property, value)
    element.removeAttribute('style')
  }
  for (const sheet of sheets) sheet.remove()
}

const WANTED = new Set([...PRESENTATION, 'rx', 'ry', 'transform'])

function setProperty(element: Element, property: string, raw: string): void {
  if (/^(inherit|initial|unset|revert)$/.test(raw)) return
  if (property === 'transform') {
    // In a style it has units, and Mermaid means it only where there is no attribute.
    if (!element.hasAttribute('transform')) element.setAttribute('transform', aroundOrigin(element, raw))
    return
  }
  element.setAttribute(property, raw.replace(/^(-?[\d.]+)px$/, '$1'))
}

/** As an attribute, a transform knows no origin but the drawing's. */
function aroundOrigin(element: Element, transform: string): string {
  const bare = transform.replace(/px|deg/g, '')
  const [x, y] = element.getAttribute('transform-origin')?.match(/-?[\d.]+/g) ?? []
  return x && y ? `translate(${x} ${y}) ${bare} translate(${-Number(x)} ${-Number(y)})` : bare
}
