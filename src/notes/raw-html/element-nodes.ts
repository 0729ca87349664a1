import type { PhrasingContent, RootContent } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import {
  type CleanAttributes,
  cleanAttributes,
  cleanShape,
  type Properties,
  shortened,
} from './attributes.ts'
import { holdsOnlyWords, isAllowed, spelledIn } from './elements.ts'
import { frameProperties, knownFrame } from './embeds.ts'
import { isBlank, isBlock } from './nodes.ts'

/** An element whose end has been found. */
export interface Element {
  name: string
  attributes: Readonly<Record<string, string>>
  children: RootContent[]
  /** The drawing or formula that it is in. */
  language?: 'svg' | 'math' | undefined
  position?: RootContent['position']
}

/**
 * What an element becomes: the node that Markdown has for it, else an element of its own; nothing but what is in it
 * where it may not stand on a page.
 *
 * @param trust whether everything may
 * @param remove told what is left out of it, in words for a message
 */
export function toNodes(element: Element, trust: boolean, remove: (what: string) => void): RootContent[] {
  const { name, children, attributes, language } = element
  if (isCode(name) && !trust) return []
  if (language) return part(element, language, remove)
  if (!trust && !isAllowed(name))
    return isApart(name) ? [...children, { type: 'text', value: ' ' }] : children
  const clean = trust ? { properties: { ...attributes }, removed: [] } : cleanAttributes(name, attributes)
  for (const what of clean.removed) remove(`${what} of <${name}>`)
  const make = makers[name] ?? (/^h[1-6]$/.test(name) ? heading : undefined)
  const made = make?.(element, clean, trust, remove)
  return (made ?? [plain(element, name, clean.properties)]).map(node => ({
    ...node,
    position: element.position,
  }))
}

const plain = (
  { children }: Pick<Element, 'children'>,
  hName: string,
  hProperties: Properties,
): RootContent => ({
  type: 'htmlElement',
  data: { hName, hProperties },
  children: children.flatMap((child, index) =>
    index > 0 && isBlock(child) && child.type !== 'htmlElement'
      ? [{ type: 'text', value: '\n' } as const, child]
      : [child],
  ),
})

type Maker = (
  element: Element,
  clean: CleanAttributes,
  trust: boolean,
  remove: (what: string) => void,
) => RootContent[] | undefined

/** What is in an element that stands among words. */
const phrasing = (children: readonly RootContent[]) => children as PhrasingContent[]

const heading: Maker = ({ name, children }, { properties: { id, ...rest } }) => {
  if (children.every(isBlank)) return children
  const anchor = id === undefined ? [] : [plain({ children: [] }, 'span', { id })]
  const depth = Number(name.slice(1)) as 1 | 2 | 3 | 4 | 5 | 6
  return [
    { type: 'heading', depth, children: phrasing([...anchor, ...children]), data: { hProperties: rest } },
  ]
}

const makers: Readonly<Record<string, Maker>> = {
  a({ children }, { properties: { href, name, title, ...rest } }) {
    const id = rest['id'] ?? name
    const hProperties = { ...rest, ...(id !== undefined && { id }) }
    if (typeof href !== 'string') return [plain({ children }, 'span', hProperties)]
    return [
      { type: 'link', url: href, title: text(title), children: phrasing(children), data: { hProperties } },
    ]
  },
  img(_, { properties: { src, alt, title, ...hProperties } }) {
    if (typeof src !== 'string') return text(alt) ? [{ type: 'text', value: String(alt) }] : []
    return [{ type: 'image', url: src, title: text(title), alt: text(alt) ?? '', data: { hProperties } }]
  },
  p({ children }, { properties }) {
    if (children.some(isBlock)) return [plain({ children }, 'div', properties)]
    if (children.every(isBlank)) return children
    return [{ type: 'paragraph', children: phrasing(children), data: { hProperties: properties } }]
  },
  hr: () => [{ type: 'thematicBreak' }],
  br: () => [{ type: 'break' }],
  iframe({ children, attributes }, { properties: { src, width, height, title } }, trust, remove) {
    const address = attributes['src'] ?? ''
    const known = trust ? address : knownFrame(address)
    if (known !== undefined) {
      const size = { ...(width && { width }), ...(height && { height }) }
      const kept = trust
        ? attributes
        : { ...size, title: title ?? new URL(known).hostname, ...frameProperties }
      return [plain({ children: [] }, 'iframe', { ...kept, src: known }), ...children]
    }
    const words: RootContent[] = [{ type: 'text', value: text(title) ?? address }]
    if (typeof src !== 'string') return children
    remove(`the frame “${shortened(address)}”`)
    return [{ type: 'link', url: src, children: phrasing(words) }, ...children]
  },
  input(_, { properties: { type, checked } }, trust, remove) {
    if (trust) return undefined
    if (String(type).toLowerCase() !== 'checkbox') {
      remove('<input>')
      return []
    }
    const state = checked === undefined ? {} : { checked: true }
    return [plain({ children: [] }, 'input', { type: 'checkbox', disabled: true, ...state })]
  },
  video: (element, { properties }) => [plain(element, 'video', { ...properties, ...player })],
  audio: (element, { properties }) => [plain(element, 'audio', { ...properties, ...player })],
  source: (element, { properties }) =>
    properties['src'] === undefined && properties['srcset'] === undefined
      ? []
      : [plain(element, 'source', properties)],
}

const player = { controls: true, preload: 'metadata' }

/** A part of a drawing or formula, or the whole of one. */
function part(element: Element, language: 'svg' | 'math', remove: (what: string) => void): RootContent[] {
  const { name, attributes, children } = element
  if (name === language && children.every(isBlank)) return []
  const hName = name === language ? name : spelledIn(language, name)
  if (!hName) {
    remove(`<${name}>`)
    return children
  }
  const { properties, removed } = cleanShape(attributes)
  for (const what of removed) remove(`${what} of <${name}>`)
  const value = holdsOnlyWords(name) ? textOf({ type: 'root', children }) : undefined
  return [plain({ children: value === undefined ? children : [{ type: 'text', value }] }, hName, properties)]
}

const text = (value: string | boolean | undefined) => (typeof value === 'string' ? value : undefined)

const isCode = (name: string) => name === 'script' || name === 'style'

/** Elements whose words would run into the next ones without them. */
const isApart = (name: string) => ['option', 'button', 'textarea', 'title', 'legend', 'label'].includes(name)
