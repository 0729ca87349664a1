import { JSDOM } from 'jsdom'
import { pageBox } from './dom/boxes.ts'
import type { Box } from './dom/corners.ts'

/** Texts that stick out of the shape that was drawn for them, or of the drawing, by more pixels than a letter's margin. */
export function looseTexts(svg: string, tolerance = 2): string[] {
  const root = new JSDOM(svg).window.document.querySelector('svg')
  const [x = 0, y = 0, width = 0, height = 0] = (root?.getAttribute('viewBox') ?? '').split(' ').map(Number)
  return [...(root?.querySelectorAll('text') ?? [])].flatMap(text => {
    const by = overhang(pageBox(text), shapeOf(text) ?? { x, y, width, height })
    return text.textContent?.trim() && by > tolerance
      ? [`${text.textContent.trim()}: ${by.toFixed(1)} px`]
      : []
  })
}

/** The smallest shape around the middle of a text, in the nearest group that has one. */
function shapeOf(text: Element): Box | undefined {
  const box = pageBox(text)
  for (let at: Element = text; at.parentElement?.localName === 'g'; at = at.parentElement) {
    const boxes = [...at.parentElement.children].filter(element => element.matches(SHAPES)).map(pageBox)
    const [smallest] = boxes
      .filter(shape => holdsMiddle(shape, box))
      .sort((one, other) => areaOf(one) - areaOf(other))
    if (smallest) return smallest
  }
  return undefined
}

const SHAPES = 'rect, circle, ellipse, polygon, path:not([fill=none])'

const areaOf = ({ width, height }: Box) => width * height

function holdsMiddle(shape: Box, box: Box): boolean {
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  return x >= shape.x && x <= shape.x + shape.width && y >= shape.y && y <= shape.y + shape.height
}

function overhang(inner: Box, outer: Box): number {
  return Math.max(
    outer.x - inner.x,
    outer.y - inner.y,
    inner.x + inner.width - outer.x - outer.width,
    inner.y + inner.height - outer.y - outer.height,
  )
}
