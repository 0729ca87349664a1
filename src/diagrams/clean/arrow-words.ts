import { pageBox } from '../dom/boxes.ts'
import type { Box } from '../dom/corners.ts'
import type { Point } from '../dom/flatten.ts'
import { pathLength, pointAlong } from '../dom/path-length.ts'

/**
 * Problem: C4 sets the words of an arrow on its middle, whatever is there. Solution: they move along the arrow, as far as
 * it takes to stand on nothing else.
 */
export function moveArrowWords(svg: Element): void {
  const shapes = [...svg.querySelectorAll('.c4-shape')]
  const names = [...svg.querySelectorAll('text')].filter(
    text => !isOfArrow(text) && !text.closest('.c4-shape') && text.textContent?.trim(),
  )
  const taken = [...shapes, ...names].map(pageBox)
  for (const arrow of svg.querySelectorAll(ARROWS)) {
    const words = wordsOf(arrow)
    const boxes = words.map(pageBox)
    if (boxes.length === 0) continue
    const { by } = PLACES.map(share => moveTo(arrow, share, boxes, taken)).reduce((best, other) =>
      other.lost < best.lost ? other : best,
    )
    for (const text of words)
      for (const [name, more] of [
        ['x', by.x],
        ['y', by.y],
      ] as const)
        text.setAttribute(name, String(Number(text.getAttribute(name)) + more))
    taken.push(...boxes.map(box => moved(box, by)))
  }
}

const ARROWS = ':is(line, path)[marker-end]'

/** Shares of the arrow, those near its middle first. */
const PLACES = [0.5, 0.42, 0.58, 0.35, 0.65, 0.28, 0.72, 0.2, 0.8]

const isOfArrow = (text: Element) => text.matches(`${ARROWS} ~ text`)

function wordsOf(arrow: Element): Element[] {
  const words: Element[] = []
  for (let at = arrow.nextElementSibling; at?.localName === 'text'; at = at.nextElementSibling) words.push(at)
  return words
}

/** How far words move with their middle, and how much of them is then on something else, in square pixels. */
function moveTo(arrow: Element, share: number, boxes: readonly Box[], taken: readonly Box[]) {
  const [middle, place] = [pointOn(arrow, 0.5), pointOn(arrow, share)]
  const by = { x: place.x - middle.x, y: place.y - middle.y }
  const lost = boxes.flatMap(box => taken.map(other => common(moved(box, by), other)))
  return { by, lost: Math.round(lost.reduce((sum, area) => sum + area, 0)) }
}

function pointOn(arrow: Element, share: number): Point {
  const data = arrow.getAttribute('d')
  if (data) return pointAlong(data, pathLength(data) * share)
  const at = (name: string) => Number(arrow.getAttribute(name))
  return {
    x: at('x1') + (at('x2') - at('x1')) * share,
    y: at('y1') + (at('y2') - at('y1')) * share,
  }
}

const moved = (box: Box, { x, y }: Point): Box => ({ ...box, x: box.x + x, y: box.y + y })

/** The area that two boxes have in common. */
function common(one: Box, other: Box): number {
  const width = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x)
  const height = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y)
  return Math.max(0, width) * Math.max(0, height)
}
