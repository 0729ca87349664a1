/** SVG properties that may stay as attributes. */
export const PRESENTATION =
  words(`fill fill-opacity fill-rule stroke stroke-width stroke-dasharray stroke-linecap
  stroke-linejoin stroke-opacity opacity font-size font-weight font-style text-anchor dominant-baseline
  alignment-baseline letter-spacing text-decoration visibility display stop-color stop-opacity paint-order writing-mode
  marker-start marker-end marker-mid`)

const GEOMETRY =
  words(`d x y x1 y1 x2 y2 cx cy r rx ry width height points transform viewbox preserveaspectratio dx dy
  rotate textlength lengthadjust refx refy markerwidth markerheight markerunits orient offset gradientunits
  gradienttransform clip-path clippathunits mask id href`)

const ELEMENTS = words(`svg g a path rect circle ellipse line polyline polygon text tspan textpath marker defs
  lineargradient radialgradient stop clippath mask symbol use`)

/** Takes away every element, attribute and address that a drawing does not need; what is not known is not kept. */
export function keepAllowed(svg: Element): void {
  for (const element of [...svg.querySelectorAll('*')]) {
    if (!ELEMENTS.has(element.localName.toLowerCase()) || element.getAttribute('display') === 'none')
      element.remove()
    else keepAttributes(element)
  }
  keepAttributes(svg)
  for (const link of [...svg.querySelectorAll('a')]) if (!link.hasAttribute('href')) toGroup(link)
}

function keepAttributes(element: Element): void {
  for (const { name, value } of [...element.attributes]) {
    const key = name.toLowerCase()
    const known = PRESENTATION.has(key) || GEOMETRY.has(key)
    if (key === 'xlink:href' && !element.hasAttribute('href')) element.setAttribute('href', value)
    if (!known || value === '' || value === 'undefined' || !isSafe(key, value)) element.removeAttribute(name)
  }
  const href = element.getAttribute('href')
  if (href !== null && !isAddress(element, href)) element.removeAttribute('href')
}

/** References lead into the drawing only, and values are made of what numbers, names and colours are made of. */
function isSafe(key: string, value: string): boolean {
  if (key === 'href') return true
  if (/url\s*\(/i.test(value)) return /^url\(["']?#[^"')\s]+["']?\)$/i.test(value)
  return !/[<>"'\\;{}@]|script/i.test(value)
}

function isAddress(element: Element, href: string): boolean {
  if (element.localName !== 'a') return href.startsWith('#')
  // Browsers ignore spaces and control characters in a scheme, so they are not to hide one.
  const bare = [...href].filter(character => character > ' ').join('')
  return /^(https?:|mailto:)/i.test(bare) || !/^[^/?#]*:/.test(bare)
}

function toGroup(link: Element): void {
  const group = link.ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'g')
  for (const { name, value } of link.attributes) group.setAttribute(name, value)
  group.append(...link.childNodes)
  link.replaceWith(group)
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/))
}
