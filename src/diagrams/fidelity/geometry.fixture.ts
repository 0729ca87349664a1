/** What is compared of a raw drawing: the boxes of its texts and shapes, in the order in which they stand. */
export const MEASURED =
  'text, rect, circle, ellipse, polygon, .node > path, .edgePath path, path.flowchart-link'

/** What is not drawn itself, or in coordinates of its own, or as HTML. */
export const UNMEASURED = 'defs, marker, symbol, clipPath, foreignObject, switch, svg svg'

/** So many of one drawing are enough to see whether it is laid out alike. */
export const MOST = 60

/** `x y width height`, in the units of the drawing. */
export type Box = readonly [number, number, number, number]

/** One line a drawing: its name, then its boxes, each in tenths. */
export function toLine(name: string, boxes: readonly Box[]): string {
  return `${name}\t${boxes.map(box => box.map(number => Math.round(number * 10)).join(' ')).join(';')}`
}

export function fromLine(line: string): { name: string; boxes: Box[] } {
  const [name = '', list = ''] = line.split('\t')
  const boxes = list
    .split(';')
    .filter(Boolean)
    .map((box): Box => {
      const [x = 0, y = 0, width = 0, height = 0] = box.split(' ').map(number => Number(number) / 10)
      return [x, y, width, height]
    })
  return { name, boxes }
}

/** How far the boxes of two drawings are apart on average, in pixels; endless where they do not hold the same things. */
export function distance(one: readonly Box[], other: readonly Box[]): number {
  if (one.length !== other.length || one.length === 0) return Number.POSITIVE_INFINITY
  const apart = one.flatMap((box, index) =>
    box.map((number, side) => Math.abs(number - (other[index]?.[side] ?? 0))),
  )
  return apart.reduce((sum, number) => sum + number, 0) / apart.length
}
