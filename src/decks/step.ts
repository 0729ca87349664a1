import type { Element, ElementContent } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { hasClass } from '../hast.ts'

/** Sizes of the body text on a slide: 32, 28 and 24 px of 720. */
export type Step = 'large' | 'normal' | 'small'

interface Size {
  step: Step
  size: number
  line: number
  gap: number
}

const steps: Size[] = [
  { step: 'large', size: 32, line: 44, gap: 18 },
  { step: 'normal', size: 28, line: 38, gap: 14 },
  { step: 'small', size: 24, line: 33, gap: 10 },
]

/** The room for text on a slide, in px of 1280×720. */
const room = { width: 1120, height: 480 }

/** The room inside one of two cards, and what stands around it, in px. */
const card = { width: 440, padding: 60 }

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

function heightOf(node: ElementContent, step: Size, indent = 0): number {
  if (node.type !== 'element') return 0
  const lists = node.children.filter(child => child.type === 'element')
  if (hasClass(node, 'columns')) {
    const [only, ...more] = lists
    const cards = only?.tagName === 'ul' && more.length === 0
    const side = cards ? room.width - card.width : room.width / 2
    const heights = (cards ? only.children : lists).map(child => heightOf(child, step, indent + side))
    return Math.max(0, ...heights) + (cards ? card.padding : 0)
  }
  const nested = lists.filter(child => blockTags.has(child.tagName))
  const own = node.children.filter(child => !(child.type === 'element' && blockTags.has(child.tagName)))
  const letters = own.reduce(
    (sum, child) => sum + (child.type === 'comment' ? 0 : textOf(child).trim().length),
    0,
  )
  const perLine = Math.max(1, (room.width - indent) / (step.size * 0.5))
  const lines = node.tagName === 'pre' ? codeLines(node) : Math.ceil(letters / perLine)
  const deeper = indent + (node.tagName === 'ul' || node.tagName === 'ol' ? step.size : 0)
  const inner = node.tagName === 'li' ? nestedSize(step) : step
  return (
    lines * step.line +
    (lines > 0 ? step.gap : 0) +
    nested.reduce((sum, child) => sum + heightOf(child, inner, deeper), 0)
  )
}

/** Points of points are set smaller and closer; paragraphs of a point are few, and may be reckoned so too. */
const nestedSize = (step: Size): Size => ({
  ...step,
  size: step.size * 0.88,
  line: step.line * 0.88,
  gap: step.gap * 0.6,
})

/** Highlighted code is a line an element, other code a line a line. */
function codeLines(node: Element): number {
  const marked = (inside: ElementContent): number => {
    if (inside.type !== 'element') return 0
    return hasClass(inside, 'ec-line') ? 1 : inside.children.reduce((sum, child) => sum + marked(child), 0)
  }
  return marked(node) || textOf(node).trimEnd().split('\n').length
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
