import { element, isElement } from '../../hast.ts'
import { card, steps, textWidth } from '../metrics.ts'
import { compose } from './compose.ts'
import type { Flow, Text } from './flow.ts'
import { linesOf, wordsOf } from './setting.ts'
import { flowsHeight, toUnits } from './units.ts'

type List = Extract<Flow, { kind: 'list' }>

/** What becomes a card: a title, and the points below it. */
interface Card {
  title: Text
  points: List
}

/**
 * Makes cards of two or three lists that are alike: points with points below them, or short titles with a list each.
 * Text may stand before them. Nothing where they are too different, or do not fit a slide.
 *
 * @param room the height that a slide has, in px
 */
export function cardsOf(flows: readonly Flow[], room: number): Flow[] | undefined {
  const from = flows.findIndex((_, index) => cardsIn(flows.slice(index)) !== undefined)
  const before = flows.slice(0, from)
  const found = cardsIn(flows.slice(from))
  if (from === -1 || !found || before.some(({ kind }) => kind !== 'text') || !areAlike(found))
    return undefined
  const made = [...before, columnsOf(found)]
  return flowsHeight(made, textWidth, room) <= room ? made : undefined
}

function cardsIn(flows: readonly Flow[]): Card[] | undefined {
  const [only, ...more] = flows
  if (only?.kind === 'list' && more.length === 0 && only.shell.tagName === 'ul')
    return all(only.items.map(({ flows }) => cardIn(flows)))
  if (flows.length % 2 === 1) return undefined
  return all(
    Array.from({ length: flows.length / 2 }, (_, index) => {
      const pair = flows.slice(index * 2, index * 2 + 2)
      const [title] = pair
      return title?.kind === 'text' && isLabel(title) ? cardIn(pair) : undefined
    }),
  )
}

const all = (cards: readonly (Card | undefined)[]) => {
  const found = cards.filter(card => card !== undefined)
  return found.length === cards.length && found.length >= 2 && found.length <= 3 ? found : undefined
}

function cardIn([title, points, ...more]: readonly Flow[]): Card | undefined {
  const fits = title?.kind === 'text' && points?.kind === 'list' && more.length === 0
  return fits ? { title, points } : undefined
}

/** A heading, a line in bold, or one that ends in a colon. */
function isLabel({ heading, content }: Text): boolean {
  const said = content.filter(node => node.type !== 'text' || node.value.trim() !== '')
  const isBold = said.length === 1 && said.every(node => isElement(node) && /^(strong|b)$/.test(node.tagName))
  return heading || isBold || /[:：]\s*$/.test(wordsOf(content))
}

/** Whether each has a title of one line and a few points of text, and none many more than another. */
function areAlike(cards: readonly Card[]): boolean {
  const width = (textWidth - card.gap * (cards.length - 1)) / cards.length - card.inline
  const type = steps.large.text
  const counts = cards.map(({ points }) => points.items.length)
  return (
    Math.min(...counts) * 3 >= Math.max(...counts) &&
    counts.reduce((sum, count) => sum + count, 0) > cards.length &&
    cards.every(({ title, points }) => {
      const isText = points.items.every(({ flows }) =>
        flows.every(({ kind }) => kind === 'text' || kind === 'list'),
      )
      return isText && linesOf(title.content, { type, width, face: 'semibold' }) === 1
    })
  )
}

function columnsOf(cards: readonly Card[]): Flow {
  const held = cards.map(({ title, points }): Flow[] => [title, points])
  const items = held.map(flows => {
    const units = toUnits(flows, steps.normal, textWidth, Number.POSITIVE_INFINITY)
    return element('li', {}, compose(units, 0, units.length))
  })
  const node = element('div', { className: ['columns', 'cards'] }, [element('ul', {}, items)])
  return { kind: 'columns', node, cards: held, flows: held.flat() }
}
