import type { Element } from 'hast'
import { elementsIn, hasClass } from '../../hast.ts'
import type { Flow } from '../fit/flow.ts'
import { toFlows } from '../fit/flows.ts'
import { toPages } from '../fit/pages.ts'
import { flowsHeight } from '../fit/units.ts'
import { besideWidths, columnGap, textWidth } from '../metrics.ts'
import type { Laid } from '../planned.ts'
import type { Piece } from '../source/sections.ts'
import { introduces, nodesOf, notesOf, shownWithFigure } from './figures.ts'

/**
 * Puts a figure beside the text that stands next to it, where that is short and the figure is nearly as large there as
 * it would be alone.
 *
 * @param groups the pieces of each slide, as they would stand below one another
 * @param room the height that a slide has, in px
 */
export function besideFigures(groups: readonly Piece[][], room: number): (Piece[] | Laid)[] {
  const slides: (Piece[] | Laid)[] = []
  for (let index = 0; index < groups.length; index++) {
    const [group = [], next = [], afterNext = []] = groups.slice(index, index + 3)
    // A text belongs to the figure behind it rather than to the one before.
    const pair = hasFigure(group) && hasFigure(afterNext) ? group : [...group, ...next]
    const beside = figureBeside(pair, room)
    const alone = beside ? undefined : figureBeside(group, room)
    if (beside && pair !== group) index++
    slides.push(beside ?? alone ?? group)
  }
  return slides
}

const hasFigure = (pieces: readonly Piece[]) => pieces.some(({ kind }) => kind === 'figure')

function figureBeside(pieces: readonly Piece[], room: number): Laid | undefined {
  const [figure, ...more] = pieces.filter(({ kind }) => kind === 'figure')
  const texts = nodesOf(pieces.filter(({ kind }) => kind === 'content'))
  const [picture, ...others] = figure ? shownWithFigure(figure) : []
  if (!picture || more.length + others.length > 0 || texts.length === 0) return undefined
  const flows = toFlows(texts)
  if (!flows.every(isText)) return undefined
  const shape = shapeOf(picture)
  if (texts.length === 1 && texts.every(introduces) && shape.width > shape.height) return undefined
  const width = widthBeside(flows, shape, room)
  if (width === undefined) return undefined
  const columns = [
    { width, flows },
    { width: textWidth - columnGap - width, flows: toFlows([picture]) },
  ]
  const [page] = toPages([{ kind: 'beside', columns }], room, false)
  return page && { layout: 'points', step: page.step, blocks: page.blocks, notes: notesOf(pieces) }
}

const isText = (flow: Flow): boolean =>
  flow.kind === 'text' ||
  (flow.kind === 'list' && flow.items.every(item => item.flows.every(isText))) ||
  (flow.kind === 'box' && flow.box === 'quote' && flow.flows.every(isText))

/** The widest column of text that takes nothing from the figure, else the one that leaves it the most. */
function widthBeside(flows: readonly Flow[], shape: Shape, room: number): number | undefined {
  const scale = (width: number) => Math.min(shape.most, width / shape.width, room / shape.height)
  const scaleBeside = (width: number) => scale(textWidth - columnGap - width)
  const fitting = besideWidths.filter(width => flowsHeight(flows, width, room) <= room)
  const [best = 0] = fitting.map(scaleBeside).toSorted((a, b) => b - a)
  if (best < scale(textWidth) * shape.least) return undefined
  return fitting.find(width => scaleBeside(width) >= best * 0.98)
}

interface Shape {
  width: number
  height: number
  /** How much smaller than alone it may become, and how much larger than it is. */
  least: number
  most: number
}

/** Of a picture whose size nobody knows, what is common. The letters of a diagram must be read. */
function shapeOf(node: Element): Shape {
  if (hasClass(node, 'diagram-figure')) {
    const drawing = elementsIn(node).find(({ tagName }) => tagName === 'svg')
    const [, , width, height] = String(drawing?.properties['viewBox'] ?? '')
      .split(/[ ,]+/)
      .map(Number)
    const size = width && height ? { width, height } : { width: 16, height: 9 }
    return { ...size, least: 0.95, most: Number.POSITIVE_INFINITY }
  }
  const picture = [node, ...elementsIn(node)].find(({ tagName }) => tagName === 'img')
  const [width, height] = [Number(picture?.properties['width']), Number(picture?.properties['height'])]
  if (width > 0 && height > 0) return { width, height, least: 0.7, most: 1 }
  return { width: 4, height: 3, least: 0.7, most: Number.POSITIVE_INFINITY }
}
