import type { Element, ElementContent } from 'hast'
import { toString as textOf } from 'hast-util-to-string'

/** Sizes of the body text on a slide: 32, 28 and 24 px of 720. */
export type Step = 'large' | 'normal' | 'small'

const steps: { step: Step; size: number; line: number; gap: number }[] = [
  { step: 'large', size: 32, line: 44, gap: 18 },
  { step: 'normal', size: 28, line: 38, gap: 14 },
  { step: 'small', size: 24, line: 33, gap: 10 },
]

/** The room for text on a slide, in px of 1280×720. */
const room = { width: 1120, height: 480 }

/**
 * The largest text with which some blocks should fit a slide.
 *
 * An estimate from the number of letters (Inter: half an em each); the guard in the page makes sure.
 */
export function stepFor(blocks: readonly Element[]): Step {
  const fitting = steps.find(
    step => blocks.reduce((sum, block) => sum + heightOf(block, step), 0) <= room.height,
  )
  return fitting?.step ?? 'small'
}

function heightOf(node: ElementContent, step: (typeof steps)[number], indent = 0): number {
  if (node.type !== 'element') return 0
  const lists = node.children.filter(child => child.type === 'element')
  if (columns(node)) return Math.max(0, ...lists.map(child => heightOf(child, step, indent + room.width / 2)))
  const nested = lists.filter(child => blockTags.has(child.tagName))
  const own = node.children.filter(child => !(child.type === 'element' && blockTags.has(child.tagName)))
  const letters = own.reduce(
    (sum, child) => sum + (child.type === 'comment' ? 0 : textOf(child).trim().length),
    0,
  )
  const perLine = Math.max(1, (room.width - indent) / (step.size * 0.5))
  const lines =
    node.tagName === 'pre' ? textOf(node).trimEnd().split('\n').length : Math.ceil(letters / perLine)
  const deeper = indent + (node.tagName === 'ul' || node.tagName === 'ol' ? step.size : 0)
  return (
    lines * step.line +
    (lines > 0 ? step.gap : 0) +
    nested.reduce((sum, child) => sum + heightOf(child, step, deeper), 0)
  )
}

const blockTags = new Set([
  'ul',
  'ol',
  'li',
  'p',
  'div',
  'pre',
  'blockquote',
  'table',
  'tr',
  'thead',
  'tbody',
  'figure',
])

const columns = ({ properties }: Element) =>
  Array.isArray(properties['className']) && properties['className'].includes('columns')
