/** Leaves out what changes nothing that is seen: unused definitions, empty groups, attributes said already. */
export function prune(svg: Element): void {
  dropUnused(svg)
  dropEmpty(svg)
  dropRepeated(svg, new Map(Object.entries(INITIAL)))
  unwrap(svg)
}

/** The ids that something in the drawing refers to. */
export function referencedIds(svg: Element): Set<string> {
  const ids = new Set<string>()
  for (const element of [svg, ...svg.querySelectorAll('*')])
    for (const { name, value } of element.attributes) {
      const id = name === 'href' ? /^#(.+)/.exec(value)?.[1] : /^url\(["']?#([^"')]+)/.exec(value)?.[1]
      if (id) ids.add(id)
    }
  return ids
}

const INITIAL = {
  stroke: 'none',
  'stroke-width': '1',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'stroke-opacity': '1',
  'fill-opacity': '1',
  'fill-rule': 'nonzero',
  'font-weight': '400',
  'font-style': 'normal',
  'text-anchor': 'start',
  'dominant-baseline': 'auto',
  'letter-spacing': 'normal',
  visibility: 'visible',
}
const INHERITED = ['fill', 'font-size', ...Object.keys(INITIAL)]
const TEXT_ONLY = /^(font-|text-|dominant-|alignment-|letter-)/
const SHAPES = 'path, rect, circle, ellipse, line, polyline, polygon, use'

function dropUnused(svg: Element): void {
  for (let found = true; found; ) {
    const used = referencedIds(svg)
    const unused = [
      ...svg.querySelectorAll('marker, symbol, linearGradient, radialGradient, clipPath, mask, defs > *'),
    ]
    const dropped = unused.filter(element => !used.has(element.id))
    for (const element of dropped) element.remove()
    found = dropped.length > 0
  }
}

function dropEmpty(svg: Element): void {
  for (const rect of svg.querySelectorAll('rect'))
    if (!Number.parseFloat(rect.getAttribute('width') ?? '')) rect.remove()
  for (const path of svg.querySelectorAll('path:not([d])')) path.remove()
  for (const text of [...svg.querySelectorAll('text')]) if (!text.textContent?.trim()) text.remove()
  for (let empty = emptyGroups(svg); empty.length > 0; empty = emptyGroups(svg))
    for (const group of empty) group.remove()
}

function emptyGroups(svg: Element): Element[] {
  return [...svg.querySelectorAll('g, defs, a')].filter(group => !group.firstElementChild)
}

function dropRepeated(element: Element, inherited: ReadonlyMap<string, string>): void {
  if (element.matches(SHAPES))
    for (const { name } of [...element.attributes]) if (TEXT_ONLY.test(name)) element.removeAttribute(name)
  const passed = new Map(inherited)
  for (const name of INHERITED) {
    const value = normal(name, element.getAttribute(name))
    if (value === undefined) continue
    if (value === inherited.get(name)) element.removeAttribute(name)
    else element.setAttribute(name, value)
    passed.set(name, value)
  }
  // What is drawn by `use` inherits from where it is used.
  const children = element.localName === 'symbol' ? [] : element.children
  for (const child of children) dropRepeated(child, passed)
}

/** One spelling for a value, and one weight for bold, which is the one that the site's font has. */
function normal(name: string, value: string | null): string | undefined {
  if (value === null) return undefined
  if (name === 'font-weight') return /^(bold|bolder|[6-9]00)$/.test(value) ? '600' : '400'
  if (name === 'stroke-dasharray' && /^[0\s,]+$/.test(value)) return 'none'
  return value
}

function unwrap(svg: Element): void {
  for (const element of [...svg.querySelectorAll('g, tspan')].reverse()) {
    if (element.attributes.length > 0) continue
    const inner = element.localName === 'g' || /^t(ext|span)$/.test(element.parentElement?.localName ?? '')
    if (inner) element.replaceWith(...element.childNodes)
  }
}
