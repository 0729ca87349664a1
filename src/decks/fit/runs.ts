import type { Element, ElementContent } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { isElement } from '../../hast.ts'
import type { FaceName } from '../measure/face.ts'
import type { Run } from '../measure/segments.ts'
import { inlineCode } from '../metrics.ts'

/** What stands in a line of text, as runs that can be measured. */
export function runsOf(nodes: readonly ElementContent[], face: FaceName = 'regular', scale = 1): Run[] {
  return nodes.flatMap(node => runsIn(node, face, scale))
}

function runsIn(node: ElementContent, face: FaceName, scale: number): Run[] {
  // In Markdown, a line may end anywhere; only <br> ends one on a slide.
  if (node.type === 'text') return [{ text: node.value.replaceAll('\n', ' '), face, scale }]
  if (node.type !== 'element') return []
  const { tagName, children } = node
  if (tagName === 'br') return [{ text: '\n', face, scale }]
  // One sign as wide as the picture, since no line ends inside it.
  if (tagName === 'img' || tagName === 'svg' || tagName === 'picture')
    return [{ text: '\u3000', face, scale: scale * widthInLine(node) }]
  if (tagName === 'input') return [{ text: '\u3000', face, scale }]
  if (tagName === 'math') return [{ text: textOf(node), face, scale: scale * 1.1 }]
  if (mono.has(tagName)) return padded(runsOf(children, 'mono', scale * inlineCode.scale))
  if (tagName === 'sub' || tagName === 'sup') return runsOf(children, face, scale * 0.75)
  return runsOf(children, faceIn(tagName, face), scale)
}

/**
 * How wide a picture is in a line of text, which it is no higher than, in em; see style/text.css. One whose size is not
 * known may be a badge, or never come: then its words stand there.
 */
function widthInLine({ properties, children }: Element): number {
  const [width, height] = [Number(properties['width']), Number(properties['height'])]
  if (width > 0 && height > 0) return Math.min(widest, width / height)
  const inside = children.filter(isElement).find(({ tagName }) => tagName === 'img')
  return inside ? widthInLine(inside) : widest
}

const widest = 6

/** Inline code has room at its ends. */
function padded(runs: Run[]): Run[] {
  return runs.map(run => ({ ...run, padding: inlineCode.padding }))
}

/** The face of what is in an element that stands in another face. */
function faceIn(tagName: string, face: FaceName): FaceName {
  const isItalic = italic.has(tagName)
  if (face === 'mono' || !(isItalic || bold.has(tagName))) return face
  if (face === 'title' || face === 'titleItalic') return isItalic ? 'titleItalic' : face
  const isBold = bold.has(tagName) || face === 'semibold' || face === 'semiboldItalic'
  if (isItalic || face === 'italic' || face === 'semiboldItalic') return isBold ? 'semiboldItalic' : 'italic'
  return 'semibold'
}

const mono = new Set(['code', 'kbd', 'samp', 'tt'])
const bold = new Set(['strong', 'b', 'th', 'dt'])
const italic = new Set(['em', 'i', 'cite', 'var', 'dfn', 'address'])
