/** `a b c d e f` of SVG's affine transform. */
export type Matrix = readonly [number, number, number, number, number, number]

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0]

/** The transform that an element itself has, from its attribute or, failing that, its style. */
export function matrixOf(element: Element): Matrix {
  const attribute = element.getAttribute('transform')
  if (attribute) return parseTransform(attribute)
  const style = /(?:^|;)\s*transform:\s*([^;]+)/.exec(element.getAttribute('style') ?? '')?.[1]
  return style ? parseTransform(style) : IDENTITY
}

export function parseTransform(text: string): Matrix {
  let matrix = IDENTITY
  for (const [, name = '', list = ''] of text.matchAll(/(\w+)\s*\(([^)]*)\)/g)) {
    const numbers = list.match(/-?[\d.]+(?:e[-+]?\d+)?/gi)?.map(Number) ?? []
    matrix = multiply(matrix, single(name, numbers))
  }
  return matrix
}

export function multiply(a: Matrix, b: Matrix): Matrix {
  return [
    a[0] * b[0] + a[2] * b[1],
    a[1] * b[0] + a[3] * b[1],
    a[0] * b[2] + a[2] * b[3],
    a[1] * b[2] + a[3] * b[3],
    a[0] * b[4] + a[2] * b[5] + a[4],
    a[1] * b[4] + a[3] * b[5] + a[5],
  ]
}

function single(name: string, numbers: number[]): Matrix {
  const [a = 0, b, c] = numbers
  switch (name) {
    case 'translate':
      return [1, 0, 0, 1, a, b ?? 0]
    case 'scale':
      return [a, 0, 0, b ?? a, 0, 0]
    case 'rotate':
      return rotate((a * Math.PI) / 180, b ?? 0, c ?? 0)
    case 'skewX':
      return [1, 0, Math.tan((a * Math.PI) / 180), 1, 0, 0]
    case 'matrix':
      return [a, b ?? 0, c ?? 0, numbers[3] ?? 1, numbers[4] ?? 0, numbers[5] ?? 0]
    default:
      return IDENTITY
  }
}

function rotate(angle: number, x: number, y: number): Matrix {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  return [cos, sin, -sin, cos, x - cos * x + sin * y, y - sin * x - cos * y]
}
