import { pageBox } from '../dom/boxes.ts'
import type { Box } from '../dom/corners.ts'
import { sentinelOf } from '../theme/sentinels.ts'

/** Gives what lies behind a label the colour of what it lies on, as the colour of the page would be a patch there. */
export function matchGrounds(svg: Element): void {
  const grounds = [...svg.querySelectorAll('.cluster rect, .statediagram-cluster rect')]
    .map(rect => ({ box: pageBox(rect), fill: rect.getAttribute('fill') }))
    .filter(({ fill }) => fill !== null && fill !== 'none')
    .sort((one, other) => areaOf(one.box) - areaOf(other.box))
  if (grounds.length > 0)
    for (const label of svg.querySelectorAll('.edgeLabel rect, .labelBkg')) {
      const fill = grounds.find(({ box }) => isIn(pageBox(label), box))?.fill
      if (fill) label.setAttribute('fill', fill)
    }
  for (const bar of svg.querySelectorAll('.plot')) numbersOnBars(bar)
}

/** The numbers of a bar chart stand on their bars or outside of them. */
function numbersOnBars(plot: Element): void {
  const bars = [...plot.querySelectorAll('rect')].map(pageBox)
  for (const text of plot.querySelectorAll('text'))
    if (bars.some(bar => isIn(pageBox(text), bar))) text.setAttribute('fill', sentinelOf('bg'))
}

const areaOf = ({ width, height }: Box) => width * height

/** Whether the middle of one box is in another. */
function isIn(one: Box, other: Box): boolean {
  const [x, y] = [one.x + one.width / 2, one.y + one.height / 2]
  return x >= other.x && x <= other.x + other.width && y >= other.y && y <= other.y + other.height
}
