import { type Box, bounds, cornersOf, mapped, pairs, toBox } from './corners.ts'
import { flatten, type Point } from './flatten.ts'
import { IDENTITY, matrixOf, multiply } from './matrix.ts'
import { ASCENT, DESCENT } from './text-metrics.ts'
import { textRuns } from './text-runs.ts'
import { createStyler, type Styler } from './text-style.ts'

/** getBBox: the box of an element in its own coordinates. */
export function localBox(element: Element): Box {
  return toBox(corners(element, createStyler()))
}

/** getBoundingClientRect: the same box in the coordinates of the page. */
export function pageBox(element: Element): Box {
  const points = corners(element, createStyler())
  if (points.length === 0) return toBox([])
  let matrix = IDENTITY
  for (let at: Element | null = element; at; at = at.parentElement) matrix = multiply(matrixOf(at), matrix)
  return toBox(mapped(points, matrix))
}

const NOT_DRAWN = new Set(
  'defs marker style title desc symbol clippath mask lineargradient radialgradient filter pattern script metadata animate use'.split(
    ' ',
  ),
)

/** Two opposite corners of what an element draws, or nothing. */
function corners(element: Element, styleOf: Styler): Point[] {
  const name = element.localName.toLowerCase()
  if (NOT_DRAWN.has(name) || styleOf(element).display === 'none') return []
  const shape = SHAPES[name]
  return bounds(
    shape ? shape(number => attribute(element, number), element, styleOf) : children(element, styleOf),
  )
}

const SHAPES: Record<string, Shape> = {
  rect: framed,
  image: framed,
  foreignobject: framed,
  circle: at => cornersOf(at('cx') - at('r'), at('cy') - at('r'), 2 * at('r'), 2 * at('r')),
  ellipse: at => cornersOf(at('cx') - at('rx'), at('cy') - at('ry'), 2 * at('rx'), 2 * at('ry')),
  line: at => [
    { x: at('x1'), y: at('y1') },
    { x: at('x2'), y: at('y2') },
  ],
  polygon: (_at, element) => pairs(element.getAttribute('points') ?? ''),
  polyline: (_at, element) => pairs(element.getAttribute('points') ?? ''),
  path: (_at, element) => flatten(element.getAttribute('d') ?? ''),
  text: (_at, element, styleOf) => textCorners(element, styleOf),
  tspan: (_at, element, styleOf) => textCorners(element, styleOf),
}

function framed(at: (name: string) => number): Point[] {
  return cornersOf(at('x'), at('y'), Math.max(0, at('width')), Math.max(0, at('height')))
}

function children(element: Element, styleOf: Styler): Point[] {
  const points: Point[] = []
  for (const child of element.children) {
    const own = corners(child, styleOf)
    const [from, to] = own
    if (!from || !to) continue
    // Browsers leave a shape that has no room out of the box around it.
    if (AREAS.test(child.localName) && (from.x === to.x || from.y === to.y)) continue
    points.push(...mapped(child.localName === 'svg' ? nested(child, own) : own, matrixOf(child)))
  }
  return points
}

const AREAS = /^(rect|circle|ellipse)$/

/** An inner svg with a size takes that size, else that of what it holds. */
function nested(svg: Element, inside: Point[]): Point[] {
  const [x, y, width, height] = ['x', 'y', 'width', 'height'].map(name => attribute(svg, name))
  if (width && height) return cornersOf(x ?? 0, y ?? 0, width, height)
  return inside.map(point => ({ x: point.x + (x ?? 0), y: point.y + (y ?? 0) }))
}

function textCorners(element: Element, styleOf: Styler): Point[] {
  const runs = textRuns(element, styleOf)
  // A line without letters is a point for browsers.
  if (runs.length === 0 && element.firstElementChild) return cornersOf(0, 0, 0, 0)
  return runs.flatMap(({ x, y, width, size, baseline }) => {
    const line = y + baselineShift(baseline) * size
    const top = line - Math.round(ASCENT * size)
    return cornersOf(x, top, width, Math.round(ASCENT * size) + Math.round(DESCENT * size))
  })
}

/** Ems by which a baseline other than the alphabetic one moves Inter down. */
function baselineShift(baseline: string): number {
  const shifts: Record<string, number> = {
    middle: 0.273,
    central: (ASCENT - DESCENT) / 2,
    hanging: 0.775,
    mathematical: 0.484,
    'text-before-edge': ASCENT,
    'before-edge': ASCENT,
    'text-after-edge': -DESCENT,
    'after-edge': -DESCENT,
    ideographic: -DESCENT,
  }
  return shifts[baseline] ?? 0
}

function attribute(element: Element, name: string): number {
  return Number.parseFloat(element.getAttribute(name) ?? '') || 0
}

type Shape = (at: (name: string) => number, element: Element, styleOf: Styler) => Point[]
