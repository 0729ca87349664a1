import type { Element } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { isElement } from '../../hast.ts'

/**
 * How high a formula is, in em of its text; rather too high than too low, as every system has its own font for formulas.
 *
 * It is put together of boxes as TeX does it (The TeXbook, appendix G), with rough measures.
 */
export function formulaHeight(node: Element): number {
  const math = node.tagName === 'math' ? node : node.children.filter(isElement).find(isMath)
  if (!math) return 1.6
  const { up, down } = boxOf(math, { scale: 1, display: math.properties['display'] === 'block' })
  const padding = node === math ? 0 : 0.6
  return Math.max(1.1, up + down) + padding
}

const isMath = ({ tagName }: Element) => tagName === 'math'

/** How far something reaches above and below its base line, in em of the formula. */
interface Box {
  up: number
  down: number
}

interface Style {
  /** How large letters are, in em of the formula. */
  scale: number
  /** Whether sums have their limits above and below, and fractions are as large as the text. */
  display: boolean
}

function boxOf(node: Element, given: Style): Box {
  const style = ownStyle(node, given)
  const { scale } = style
  const children = node.children.filter(isElement)
  const [first, second, third] = children
  const small = { scale: scale * 0.72, display: false }
  switch (node.tagName) {
    case 'annotation':
      return { up: 0, down: 0 }
    case 'mi':
    case 'mn':
    case 'mo':
    case 'mtext':
    case 'ms':
      return letters(node, style)
    case 'mfrac': {
      const inner = style.display ? { scale, display: false } : small
      const [over, under] = [first, second].map(part => totalOf(part, inner))
      return { up: (over ?? 0) + 0.45 * scale, down: (under ?? 0) - 0.05 * scale }
    }
    case 'msub':
      return withScripts(boxOfPart(first, style), boxOfPart(second, small), undefined, scale)
    case 'msup':
      return withScripts(boxOfPart(first, style), undefined, boxOfPart(second, small), scale)
    case 'msubsup':
      return withScripts(boxOfPart(first, style), boxOfPart(second, small), boxOfPart(third, small), scale)
    case 'munder':
    case 'mover':
    case 'munderover': {
      const isOver = node.tagName === 'mover'
      const above = limitHeight(isOver ? second : third, small)
      const below = isOver ? 0 : limitHeight(second, small)
      const base = boxOfPart(first, style)
      return { up: base.up + above, down: base.down + below }
    }
    case 'mtable':
      return tableBox(node, style)
    case 'msqrt':
    case 'mroot':
    case 'menclose': {
      const { up, down } = around(children, style)
      return { up: up + 0.25 * scale, down: down + 0.05 * scale }
    }
    default:
      return around(children, style)
  }
}

function ownStyle({ properties, tagName }: Element, { scale, display }: Style): Style {
  const told = properties['displaystyle'] ?? properties['displayStyle']
  const level = properties['scriptlevel'] ?? properties['scriptLevel']
  return {
    scale: String(level) === '0' ? 1 : scale,
    display: told === undefined ? display && tagName !== 'mtable' : String(told) === 'true',
  }
}

function letters(node: Element, { scale, display }: Style): Box {
  const isLarge = display && node.tagName === 'mo' && /^[∏-∑∫-∳⋀-⋃⨀-⨏]$/u.test(textOf(node).trim())
  return isLarge ? { up: 1.1 * scale, down: 0.6 * scale } : { up: 0.8 * scale, down: 0.27 * scale }
}

const boxOfPart = (part: Element | undefined, style: Style): Box =>
  part ? boxOf(part, style) : { up: 0, down: 0 }

function totalOf(part: Element | undefined, style: Style): number {
  const { up, down } = boxOfPart(part, style)
  return up + down
}

/** Brackets that grow reach as far below the axis as above it. */
function around(parts: readonly Element[], style: Style): Box {
  const boxes = parts.map(part => boxOf(part, style))
  const up = Math.max(0, ...boxes.map(({ up }) => up))
  const down = Math.max(0, ...boxes.map(({ down }) => down))
  if (!parts.some(isFence)) return { up, down }
  const axis = 0.25 * style.scale
  const half = Math.max(up - axis, down + axis) + 0.08 * style.scale
  return { up: half + axis, down: half - axis }
}

const isFence = ({ tagName, properties }: Element) =>
  tagName === 'mo' && String(properties['stretchy']) === 'true'

function withScripts(base: Box, sub: Box | undefined, sup: Box | undefined, scale: number): Box {
  const raised = sup && Math.max(0.42 * scale, base.up - 0.38 * scale) + sup.up
  const lowered = sub && Math.max(0.22 * scale, base.down - 0.05 * scale) + sub.down
  return { up: Math.max(base.up, raised ?? 0), down: Math.max(base.down, lowered ?? 0) }
}

/** An accent is flat; a limit stands off a little. */
function limitHeight(part: Element | undefined, style: Style): number {
  if (!part) return 0
  return part.tagName === 'mo' ? 0.35 : totalOf(part, style) + 0.15
}

function tableBox(node: Element, style: Style): Box {
  const { className } = node.properties
  const isWide = Array.isArray(className) && className.includes('tml-jot')
  const between = (isWide ? 0.7 : 0.4) * style.scale
  const rows = node.children.filter(isElement).map(row => totalOf(row, style) + between)
  const total = rows.reduce((sum, row) => sum + row, 0)
  return { up: total / 2 + 0.25, down: total / 2 - 0.25 }
}
