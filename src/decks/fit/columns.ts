import type { Element } from 'hast'
import { isElement } from '../../hast.ts'
import { card, columnGap } from '../metrics.ts'
import type { Flow } from './flow.ts'

/** The points of a list that stands alone in columns: each is a card. */
export function cardsIn(node: Element): Element[] | undefined {
  const [only, ...more] = node.children.filter(isElement)
  return only?.tagName === 'ul' && more.length === 0 ? only.children.filter(isElement) : undefined
}

/**
 * How high columns are, in px: cards side by side, or blocks that flow through two columns.
 *
 * @param heightIn how high some blocks are in a column of so many px
 */
export function columnsHeight(
  { cards, flows }: Extract<Flow, { kind: 'columns' }>,
  width: number,
  heightIn: (flows: readonly Flow[], width: number) => number,
): number {
  if (!cards) {
    const heights = flows.map(flow => heightIn([flow], (width - columnGap) / 2))
    // No block is much nearer to half of all than the highest one is high.
    return heights.reduce((sum, height) => sum + height, 0) / 2 + Math.max(0, ...heights) / 2
  }
  const beside = Math.min(cards.length, Math.floor((width + card.gap) / (card.least + card.gap)))
  const inner = (width - card.gap * (beside - 1)) / beside - card.inline
  const heights = cards.map(flows => heightIn(flows, inner) + card.block)
  const rows = Array.from({ length: Math.ceil(heights.length / beside) }, (_, row) =>
    Math.max(...heights.slice(row * beside, (row + 1) * beside)),
  )
  return rows.reduce((sum, height) => sum + height + card.gap, -card.gap)
}
