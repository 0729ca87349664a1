import type { Element, ElementContent } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { hasClass, isElement, parseHtml } from '../hast.ts'
import { openTabs } from './tabs.ts'

/** A piece of a note that stands on its own, as a deck sees it. */
export type Block =
  | { kind: 'heading'; id: string; depth: number; content: ElementContent[]; text: string }
  /** A `---` in the text. */
  | { kind: 'break' }
  | { kind: 'notes'; content: ElementContent[] }
  /** The place of an included note: the number of the `::include` in the deck's text. */
  | { kind: 'include'; index: number }
  /** Something to be looked at: a diagram or a lone picture. */
  | { kind: 'figure'; node: Element }
  | { kind: 'content'; node: Element }

/** Takes the HTML of a note apart into blocks. What is for pages only is left out. */
export function toBlocks(html: string): Block[] {
  const nodes = parseHtml(html).children.flatMap(node => openTabs(node))
  return nodes.flatMap(node => {
    if (node.type === 'element') return elementBlocks(node)
    const words = node.type === 'text' && node.value.trim()
    return words ? [{ kind: 'content', node: paragraph(words) } as const] : []
  })
}

function elementBlocks(node: Element): Block[] {
  const { tagName, properties } = node
  if (properties['dataOnly'] === 'docs') return []
  if (properties['dataOnly'] === 'slides') return node.children.filter(isElement).flatMap(elementBlocks)
  if (properties['dataInclude'] !== undefined)
    return [{ kind: 'include', index: Number(properties['dataInclude']) }]
  if (isNotes(node)) return [{ kind: 'notes', content: node.children }]
  if (tagName === 'hr') return [{ kind: 'break' }]
  const heading = hasClass(node, 'sl-heading-wrapper') ? node.children.find(isElement) : node
  if (heading && /^h[1-6]$/.test(heading.tagName)) return [headingBlock(heading)]
  const notes = takeAside(node)
  return [{ kind: isFigure(node) ? 'figure' : 'content', node }, ...notes]
}

/** Takes out of a block what does not stand on a slide, however deep it lies; gives back the presenter's notes. */
function takeAside(node: Element): Block[] {
  const notes: Block[] = []
  node.children = node.children.filter(child => {
    if (child.type !== 'element') return true
    if (child.properties['dataOnly'] === 'docs') return false
    if (isNotes(child)) notes.push({ kind: 'notes', content: child.children })
    else notes.push(...takeAside(child))
    return !isNotes(child)
  })
  return notes
}

function headingBlock(node: Element): Block {
  const depth = Number(node.tagName.slice(1))
  return {
    kind: 'heading',
    id: String(node.properties['id'] ?? ''),
    depth,
    content: node.children,
    text: textOf(node),
  }
}

/** A diagram, or a paragraph that is nothing but a picture. */
function isFigure(node: Element): boolean {
  if (hasClass(node, 'diagram-figure')) return true
  const inside = node.children.filter(child => child.type !== 'text' || child.value.trim() !== '')
  const [only] = inside
  return (
    node.tagName === 'p' &&
    inside.length === 1 &&
    only !== undefined &&
    isElement(only) &&
    only.tagName === 'img'
  )
}

const paragraph = (value: string): Element => ({
  type: 'element',
  tagName: 'p',
  properties: {},
  children: [{ type: 'text', value }],
})

const isNotes = (node: Element) => node.tagName === 'aside' && hasClass(node, 'notes')
