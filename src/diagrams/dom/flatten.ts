import { parsePath, type Segment } from '../path.ts'

/** The outline of a path as points close enough for boxes and lengths; `jump` marks a pen lifted. */
export function flatten(data: string): FlatPoint[] {
  const pen: Pen = { x: 0, y: 0, start: { x: 0, y: 0 }, control: { x: 0, y: 0 }, points: [] }
  for (const segment of parsePath(data)) draw(pen, segment)
  return pen.points
}

function draw(pen: Pen, { command, values }: Segment): void {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0] = values
  const relative = command === command.toLowerCase()
  const at = (x: number, y: number): Point => (relative ? { x: x + pen.x, y: y + pen.y } : { x, y })
  const mirrored = { x: 2 * pen.x - pen.control.x, y: 2 * pen.y - pen.control.y }
  switch (command.toUpperCase()) {
    case 'M':
      moveTo(pen, at(a, b))
      break
    case 'L':
      lineTo(pen, at(a, b))
      break
    case 'H':
      lineTo(pen, { x: at(a, 0).x, y: pen.y })
      break
    case 'V':
      lineTo(pen, { x: pen.x, y: at(0, a).y })
      break
    case 'C':
      cubic(pen, at(a, b), at(c, d), at(e, f))
      break
    case 'S':
      cubic(pen, mirrored, at(a, b), at(c, d))
      break
    case 'Q':
      quadratic(pen, at(a, b), at(c, d))
      break
    case 'T':
      quadratic(pen, mirrored, at(a, b))
      break
    case 'A':
      arc(pen, { rx: Math.abs(a), ry: Math.abs(b), turn: c, large: d === 1, sweep: e === 1 }, at(f, g))
      break
    case 'Z':
      lineTo(pen, pen.start)
  }
}

function moveTo(pen: Pen, to: Point): void {
  pen.start = to
  step(pen, to, true)
  pen.control = to
}

function lineTo(pen: Pen, to: Point): void {
  step(pen, to)
  pen.control = to
}

function cubic(pen: Pen, one: Point, two: Point, to: Point): void {
  const { x, y } = pen
  for (let i = 1; i <= 16; i++) {
    const t = i / 16
    const s = 1 - t
    const mix = (p0: number, p1: number, p2: number, p3: number) =>
      s * s * s * p0 + 3 * s * s * t * p1 + 3 * s * t * t * p2 + t * t * t * p3
    step(pen, { x: mix(x, one.x, two.x, to.x), y: mix(y, one.y, two.y, to.y) })
  }
  pen.control = two
}

function quadratic(pen: Pen, one: Point, to: Point): void {
  const { x, y } = pen
  for (let i = 1; i <= 12; i++) {
    const t = i / 12
    const s = 1 - t
    const mix = (p0: number, p1: number, p2: number) => s * s * p0 + 2 * s * t * p1 + t * t * p2
    step(pen, { x: mix(x, one.x, to.x), y: mix(y, one.y, to.y) })
  }
  pen.control = one
}

/** End points to centre, as SVG 2, appendix B.2.4, has it. */
function arc(pen: Pen, { rx, ry, turn, large, sweep }: Arc, to: Point): void {
  if (!rx || !ry) {
    lineTo(pen, to)
    return
  }
  const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)]
  const [dx, dy] = [(pen.x - to.x) / 2, (pen.y - to.y) / 2]
  const [a, b] = [cos * dx + sin * dy, -sin * dx + cos * dy]
  const grow = Math.sqrt(Math.max(1, (a * a) / (rx * rx) + (b * b) / (ry * ry)))
  const [w, h] = [rx * grow, ry * grow]
  const rest = w * w * b * b + h * h * a * a
  const root = Math.sqrt(Math.max(0, (w * w * h * h - rest) / (rest || 1))) * (large === sweep ? -1 : 1)
  const [u, v] = [(root * w * b) / h, (-root * h * a) / w]
  const centre = { x: cos * u - sin * v + (pen.x + to.x) / 2, y: sin * u + cos * v + (pen.y + to.y) / 2 }
  const from = Math.atan2((b - v) / h, (a - u) / w)
  let angle = Math.atan2((-b - v) / h, (-a - u) / w) - from
  if (sweep && angle < 0) angle += 2 * Math.PI
  if (!sweep && angle > 0) angle -= 2 * Math.PI
  for (let i = 1; i <= 32; i++) {
    const [c, s] = [Math.cos(from + (angle * i) / 32) * w, Math.sin(from + (angle * i) / 32) * h]
    step(pen, { x: centre.x + c * cos - s * sin, y: centre.y + c * sin + s * cos })
  }
  pen.control = to
}

function step(pen: Pen, to: Point, jump = false): void {
  pen.points.push({ x: to.x, y: to.y, jump })
  pen.x = to.x
  pen.y = to.y
}

export interface Point {
  x: number
  y: number
}

export interface FlatPoint extends Point {
  jump: boolean
}

interface Pen extends Point {
  start: Point
  control: Point
  points: FlatPoint[]
}

interface Arc {
  rx: number
  ry: number
  turn: number
  large: boolean
  sweep: boolean
}
