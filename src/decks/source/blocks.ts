import type { Element, ElementContent, Root, RootContent } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { hasClass, isElement } from '../../hast.ts'
import { onlyPictures, picturesApart, says } from '../pictures-apart.ts'
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
  /** A table of contents; see agenda/contents.ts. */
  | { kind: 'agenda'; node: Element }
  | { kind: 'content'; node: Element }

/** Takes the tree of a note's HTML apart into blocks, which are made of its nodes. What is for pages only is left out. */
export function toBlocks({ children }: Root): Block[] {
  return inParagraphs(children.flatMap(node => openTabs(node))).flatMap(elementBlocks)
}

function blocksOf({ children }: Element): Block[] {
  return inParagraphs(children).flatMap(elementBlocks)
}

/** Makes paragraphs of the words that stand beside blocks. */
function inParagraphs(nodes: readonly RootContent[]): Element[] {
  const elements: Element[] = []
  let words: ElementContent[] = []
  const flush = () => {
    const isShown = words.some(node => node.type === 'element' || (node.type === 'text' && node.value.trim()))
    if (isShown) elements.push({ type: 'element', tagName: 'p', properties: {}, children: words })
    words = []
  }
  for (const node of nodes) {
    if (isElement(node) && (!phrasing.has(node.tagName) || beginsSlides(node))) {
      flush()
      elements.push(node)
    } else if (isElement(node) || node.type === 'text') words.push(node)
  }
  flush()
  return elements
}

function elementBlocks(node: Element): Block[] {
  const { tagName, properties } = node
  if (properties['dataOnly'] === 'docs') return []
  if (properties['dataOnly'] === 'slides') return blocksOf(node)
  if (properties['dataInclude'] !== undefined)
    return [{ kind: 'include', index: Number(properties['dataInclude']) }]
  if (isNotes(node)) return [{ kind: 'notes', content: node.children }]
  if (tagName === 'hr') return [{ kind: 'break' }]
  const heading = hasClass(node, 'sl-heading-wrapper') ? node.children.find(isElement) : node
  if (heading && /^h[1-6]$/.test(heading.tagName)) return [headingBlock(heading)]
  if (isWrapper(node) && node.children.some(beginsSlides)) return blocksOf(node)
  if (tagName === 'summary') return [{ kind: 'content', node: { ...node, tagName: 'p' } }]
  const { node: shown, notes } = withoutAside(node)
  const parts = shown.tagName === 'p' ? picturesApart(shown.children) : [shown.children]
  const blocks = parts.map((children): Block => {
    const part = parts.length > 1 ? { ...shown, children } : shown
    return { kind: isFigure(part) ? 'figure' : 'content', node: part }
  })
  return [...blocks, ...notes]
}

/**
 * A block without what does not stand on a slide, however deep it lies, and the presenter's notes that were in it. The block
 * given stays whole: a session may show two sections of one note.
 */
function withoutAside(node: Element): { node: Element; notes: Block[] } {
  const notes: Block[] = []
  const children = node.children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return [child]
    if (child.properties['dataOnly'] === 'docs') return []
    if (isNotes(child)) {
      notes.push({ kind: 'notes', content: child.children })
      return []
    }
    const inside = withoutAside(child)
    notes.push(...inside.notes)
    return [inside.node]
  })
  const isSame = children.every((child, index) => child === node.children[index])
  const isWhole = isSame && children.length === node.children.length
  return { node: isWhole ? node : { ...node, children }, notes }
}

function headingBlock(node: Element): Block {
  const depth = Number(node.tagName.slice(1))
  return {
    kind: 'heading',
    id: String(node.properties['id'] ?? ''),
    depth,
    content: withoutEdges(node.children),
    text: textOf(node),
  }
}

/** What stands in a line: an end of a line at its beginning or end would only make it higher. */
function withoutEdges(content: readonly ElementContent[]): ElementContent[] {
  const says = (node: ElementContent) =>
    node.type === 'text' ? node.value.trim() !== '' : !isElement(node) || node.tagName !== 'br'
  const [first, last] = [content.findIndex(says), content.findLastIndex(says)]
  return first === -1 ? [] : content.slice(first, last + 1)
}

/** A diagram, or a paragraph that is nothing but a picture, or a link with one. */
function isFigure(node: Element): boolean {
  if (hasClass(node, 'diagram-figure')) return true
  return node.tagName === 'p' && node.children.filter(says).length === 1 && onlyPictures(node.children)
}

/** What only holds other blocks together, and says nothing itself. */
const isWrapper = ({ tagName, properties }: Element) =>
  wrappers.has(tagName) && properties['className'] === undefined

/** Whether a heading or rule is in a node, however deep in wrappers. */
function beginsSlides(node: ElementContent): boolean {
  if (!isElement(node)) return false
  if (/^(h[1-6]|hr)$/.test(node.tagName) || hasClass(node, 'sl-heading-wrapper')) return true
  return isWrapper(node) && node.children.some(beginsSlides)
}

const wrappers = new Set([
  'div',
  'center',
  'details',
  'section',
  'article',
  'main',
  'header',
  'footer',
  'font',
  'span',
  'a',
])

/** Elements that stand among words. */
const phrasing = new Set(
  'a abbr b bdi bdo big br cite code data del dfn em font i img input ins kbd mark math q ruby s samp small span strike strong sub sup svg time tt u var wbr'.split(
    ' ',
  ),
)

const isNotes = (node: Element) => node.tagName === 'aside' && hasClass(node, 'notes')
