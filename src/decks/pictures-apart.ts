import type { Element, ElementContent } from 'hast'
import { isElement } from '../hast.ts'

/**
 * Takes the pictures that are to be looked at out of a paragraph, in whose lines they would be no higher than letters:
 * those that stand in a line of their own, and those that are known to be larger than an icon. Order and words stay.
 *
 * @returns the same, in parts that stand below one another; each is either words, with icons among them, or pictures
 */
export function picturesApart(content: readonly ElementContent[]): ElementContent[][] {
  if (!content.some(isPicture) || onlyPictures(content)) return [[...content]]
  const parts: { isPictures: boolean; content: ElementContent[] }[] = []
  for (const piece of linesOf(content).flatMap(atLargePictures)) {
    const isPictures = onlyPictures(piece)
    const last = parts.at(-1)
    if (last?.isPictures === isPictures || (last && !piece.some(says))) last.content.push(...piece)
    else parts.push({ isPictures, content: piece })
  }
  return parts.map(({ content }) => content).filter(part => part.some(says))
}

/** Whether nothing stands in some content but pictures, and they are no row of badges. */
export function onlyPictures(content: readonly ElementContent[]): boolean {
  const shown = content.filter(says)
  return shown.every(isPicture) && shown.some(node => !isBadge(node))
}

/** A picture with nothing around it but a link. */
export function isPicture(node: ElementContent): boolean {
  if (!isElement(node)) return false
  if (node.tagName === 'img' || node.tagName === 'picture') return true
  // A smaller drawing is an icon.
  if (node.tagName === 'svg') return Number(node.properties['width']) > icon.height
  const inside = node.children.filter(says)
  return wrappers.has(node.tagName) && inside.length > 0 && inside.every(isPicture)
}

const wrappers = new Set(['a', 'span'])

/** Whether something is more than room between other things. */
export const says = (node: ElementContent) =>
  node.type === 'text' ? node.value.trim() !== '' : isElement(node) && node.tagName !== 'br'

/** The lines that somebody has typed, each with what ends it. */
function linesOf(content: readonly ElementContent[]): ElementContent[][] {
  const lines: ElementContent[][] = [[]]
  const nodes = content.flatMap(node => (node.type === 'text' ? textLines(node.value) : [node]))
  for (const node of nodes) {
    lines.at(-1)?.push(node)
    const isEnd = node.type === 'text' ? node.value.endsWith('\n') : isElement(node) && node.tagName === 'br'
    if (isEnd) lines.push([])
  }
  return lines
}

const textLines = (text: string): ElementContent[] =>
  text.split(/(?<=\n)/).map(value => ({ type: 'text', value }))

/** A line, taken apart at the pictures in it that are larger than icons. */
function atLargePictures(line: ElementContent[]): ElementContent[][] {
  if (onlyPictures(line)) return [line]
  const pieces: ElementContent[][] = [[]]
  for (const node of line) {
    if (isLarge(node)) pieces.push([node], [])
    else pieces.at(-1)?.push(node)
  }
  return pieces
}

function isLarge(node: ElementContent): boolean {
  const { width = 0, height = 0 } = sizeOf(node) ?? {}
  return height > icon.height || width > icon.width
}

/** A key, an emoji, a formula, at most, in px. */
const icon = { width: 320, height: 64 }

/** By its size, else by what its address says. */
function isBadge(node: ElementContent): boolean {
  const { height = 0, address = '' } = sizeOf(node) ?? {}
  return height > 0 ? height <= 32 : /badge|shields/i.test(address)
}

/** What the attributes of a picture say. */
function sizeOf(node: ElementContent): { width: number; height: number; address: string } | undefined {
  const picture = isPicture(node) ? imageIn(node) : undefined
  if (!picture) return
  const { width, height, src } = picture.properties
  return { width: Number(width) || 0, height: Number(height) || 0, address: String(src) }
}

function imageIn(node: ElementContent): Element | undefined {
  if (!isElement(node)) return
  if (node.tagName === 'img' || node.tagName === 'svg') return node
  return node.children.map(imageIn).find(image => image !== undefined)
}
