import { textWidth } from './text-metrics.ts'
import { pixels, type Styler } from './text-style.ts'

/** The pieces of a text or tspan, each where SVG would set it. */
export function textRuns(element: Element, styleOf: Styler): TextRun[] {
  const setter: Setter = { styleOf, x: 0, y: 0, place: {}, afterSpace: true, chunk: undefined, runs: [] }
  walk(setter, element)
  flush(setter)
  return setter.runs
}

function walk(setter: Setter, element: Element): void {
  if (element.localName === 'title' || element.localName === 'desc') return
  const { size, display } = setter.styleOf(element)
  if (display === 'none') return
  const length = (name: string) => lengthOf(element, name, size)
  const before = setter.place
  // What an inner element says of its first letter wins over what an outer one says of the same.
  setter.place = {
    x: length('x') ?? before.x,
    y: length('y') ?? before.y,
    dx: length('dx') ?? before.dx,
    dy: length('dy') ?? before.dy,
  }
  const own = setter.place
  for (const child of element.childNodes) {
    if (child.nodeType === 3) setText(setter, element, child.nodeValue ?? '')
    else if (child.nodeType === 1) walk(setter, child as Element) // nodeType 1 is an Element
  }
  // There was no letter in it.
  if (setter.place === own) setter.place = before
}

/** The first of the lengths in an attribute, in pixels; a share is one of the whole drawing. */
function lengthOf(element: Element, name: string, size: number): number | undefined {
  const value = element
    .getAttribute(name)
    ?.trim()
    .split(/[\s,]+/)[0]
  if (!value?.endsWith('%')) return pixels(value, size)
  const box =
    element
      .closest('[viewBox]')
      ?.getAttribute('viewBox')
      ?.split(/[\s,]+/)
      .map(Number) ?? []
  return ((box[name.endsWith('x') ? 2 : 3] ?? 0) * Number.parseFloat(value)) / 100
}

/** Goes to where the next letter stands. An own position begins a new chunk, which is anchored by itself. */
function goToPlace(setter: Setter): void {
  const { x, y, dx = 0, dy = 0 } = setter.place
  if (x !== undefined || y !== undefined) flush(setter)
  setter.x = (x ?? setter.x) + dx
  setter.y = (y ?? setter.y) + dy
  setter.place = {}
}

function setText(setter: Setter, parent: Element, raw: string): void {
  const style = setter.styleOf(parent)
  let text = raw.replace(/[ \t\r\n]+/g, ' ')
  if (text.trim()) goToPlace(setter)
  if (setter.afterSpace && text.startsWith(' ')) text = text.slice(1)
  if (!text) return
  setter.afterSpace = text.endsWith(' ')
  setter.chunk ??= { anchor: style.anchor, runs: [] }
  const width = in64ths(textWidth(text, style.size, style.weight) + style.spacing * text.length)
  const space = setter.afterSpace ? textWidth(' ', style.size, style.weight) : 0
  setter.chunk.runs.push({
    x: setter.x,
    y: setter.y,
    width,
    size: style.size,
    baseline: style.baseline,
    space,
  })
  setter.x += width
}

/** As Chromium has them: some layouts are others with the least difference. */
const in64ths = (width: number) => Math.ceil(width * 64) / 64

function flush(setter: Setter): void {
  const chunk = setter.chunk
  setter.chunk = undefined
  setter.afterSpace = true
  if (!chunk) return
  const last = chunk.runs.at(-1)
  if (last) last.width -= last.space
  const width = chunk.runs.reduce((sum, run) => sum + run.width, 0)
  const shift = chunk.anchor === 'middle' ? -width / 2 : chunk.anchor === 'end' ? -width : 0
  for (const run of chunk.runs) setter.runs.push({ ...run, x: run.x + shift })
}

/** Pixels; `y` is the line's, before its baseline is shifted; `space` is the width of a space at its end. */
export interface TextRun {
  x: number
  y: number
  width: number
  size: number
  baseline: string
  space: number
}

interface Setter {
  styleOf: Styler
  x: number
  y: number
  /** What is said of the next letter. */
  place: Place
  afterSpace: boolean
  chunk: { anchor: string; runs: TextRun[] } | undefined
  runs: TextRun[]
}

interface Place {
  x?: number | undefined
  y?: number | undefined
  dx?: number | undefined
  dy?: number | undefined
}
