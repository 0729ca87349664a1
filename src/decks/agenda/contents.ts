import type { Element, ElementContent } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { hasClass, isElement } from '../../hast.ts'
import type { Block } from '../source/blocks.ts'

/** A line of a table of contents. */
export interface Entry {
  /** How many lines it lies in. */
  depth: number
  /** Where its list has numbers. */
  number?: number | undefined
  content: ElementContent[]
}

/** Finds the tables of contents that people write by hand: lists of links to the headings around them. */
export function findContents(blocks: readonly Block[]): Block[] {
  const headings = new Set(blocks.flatMap(block => (block.kind === 'heading' ? [block.id] : [])))
  return blocks.map(block =>
    block.kind === 'content' && isContents(block.node, headings) ? { ...block, kind: 'agenda' } : block,
  )
}

/** The lines of a table of contents, from top to bottom. */
export function entriesOf(list: Element, depth = 0): Entry[] {
  const first = list.tagName === 'ol' && depth === 0 ? Number(list.properties['start'] ?? 1) : undefined
  return list.children.filter(isElement).flatMap((item, index) => {
    const number = first === undefined ? undefined : first + index
    const content = item.children.filter(child => !isList(child)).flatMap(unwrapped)
    const below = item.children.filter(isElement).filter(isList)
    return [
      ...(textOf({ type: 'root', children: content }).trim() ? [{ depth, number, content }] : []),
      ...below.flatMap(inner => entriesOf(inner, depth + 1)),
    ]
  })
}

/** At least three lines, none of them long, and nearly all nothing but a link to a heading; some headings may have gone. */
function isContents(node: Element, headings: ReadonlySet<string>): boolean {
  if (!isList(node)) return false
  const entries = entriesOf(node)
  const links = entries.flatMap(entry => loneLink(entry) ?? [])
  const leading = links.filter(link => leadsTo(link, headings))
  const isShort = entries.every(
    ({ content }) => textOf({ type: 'root', children: content }).length <= longest,
  )
  return (
    leading.length >= 3 &&
    leading.length * 2 >= entries.length &&
    links.length >= entries.length * 0.9 &&
    isShort
  )
}

/** In letters. */
const longest = 160

/** The link that a line is nothing but; one that leads nowhere is told elsewhere. */
function loneLink({ content }: Entry): Element | undefined {
  const [link, ...more] = content.filter(child => textOf(child).trim() !== '')
  if (!link || !isElement(link) || more.length > 0) return undefined
  return link.tagName === 'a' || hasClass(link, 'dead-link') ? link : undefined
}

function leadsTo({ properties: { href } }: Element, headings: ReadonlySet<string>): boolean {
  return typeof href === 'string' && href.startsWith('#') && headings.has(decoded(href.slice(1)))
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}

/** In a list with room between its points, each is a paragraph. */
const unwrapped = (node: ElementContent): ElementContent[] =>
  isElement(node) && node.tagName === 'p' ? node.children : [node]

const isList = (node: ElementContent) => isElement(node) && /^[uo]l$/.test(node.tagName)
