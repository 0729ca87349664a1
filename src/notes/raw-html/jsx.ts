import type { Nodes, PhrasingContent, RootContent, Strong } from 'mdast'
import { readData } from '../mdx/data.ts'
import { isSafeLink } from './addresses.ts'
import { shortened } from './attributes.ts'
import { toNodes } from './element-nodes.ts'
import { isHarmful, isKnown } from './elements.ts'
import { tokensOf } from './tokens.ts'

export type Jsx = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>

export const isJsx = (node: Nodes): node is Jsx =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement'

/** What is made of the elements and components of MDX. */
export interface JsxRules {
  trust: boolean
  /** Whether components stay, or only what is in them. */
  components: 'keep' | 'open'
  remove(what: string, at: Pick<Nodes, 'position'>): void
}

/** An element of HTML in MDX becomes what it is in Markdown; a component loses what could do harm. */
export function jsxNodes(node: Jsx, children: RootContent[], rules: JsxRules): RootContent[] {
  if (isHtml(node)) return elementNodes(node, children, undefined, rules)
  if (rules.components === 'open') return node.name === null ? children : opened(node, children)
  // What a node may hold has stayed what it may hold.
  return [{ ...node, attributes: safeAttributes(node, rules), children } as RootContent]
}

/** A drawing or formula in MDX, with all that is in it; nothing where a node is none. */
export function drawingNodes(node: Nodes, rules: JsxRules): RootContent[] | undefined {
  if (!isJsx(node) || (node.name !== 'svg' && node.name !== 'math')) return undefined
  const language = node.name
  const within = (inner: Nodes): RootContent[] => {
    if (inner.type === 'text') return [inner]
    const children = 'children' in inner ? inner.children.flatMap(within) : []
    return isJsx(inner) ? elementNodes(inner, children, language, rules) : children
  }
  return within(node)
}

function elementNodes(
  node: Jsx,
  children: RootContent[],
  language: 'svg' | 'math' | undefined,
  { trust, remove }: JsxRules,
): RootContent[] {
  const name = (node.name ?? '').toLowerCase()
  if (name === 'img' && node.attributes.some(isImported)) return [imported(node)]
  if (!language && (isHarmful(name) || !isKnown(name))) remove(`<${name}>`, node)
  const element = { name, attributes: htmlAttributes(node), children, language, position: node.position }
  return toNodes(element, trust, what => remove(what, node))
}

/** A picture that the note imports is known only to MDX. */
const isImported = (attribute: Jsx['attributes'][number]) =>
  attribute.type === 'mdxJsxAttribute' && attribute.name === 'src' && written(attribute.value) === undefined

function imported(node: Jsx): RootContent {
  const known = ['src', 'alt', 'title', 'width', 'height', 'align']
  const attributes = node.attributes.filter(
    attribute => attribute.type === 'mdxJsxAttribute' && known.includes(attribute.name),
  )
  return { ...node, attributes, children: [] }
}

const isHtml = ({ name }: Jsx) => /^[a-z][^.]*$/.test(name ?? '')

/** The attributes that are written out, as HTML names them. */
function htmlAttributes({ attributes }: Jsx): Record<string, string> {
  const entries = attributes.flatMap(attribute => {
    if (attribute.type !== 'mdxJsxAttribute') return []
    const value = written(attribute.value)
    const name = attribute.name === 'className' ? 'class' : attribute.name.toLowerCase()
    return value === undefined ? [] : [[name, value] as const]
  })
  return Object.fromEntries(entries)
}

type Attribute = Extract<Jsx['attributes'][number], { type: 'mdxJsxAttribute' }>

/** What an attribute says, where that is written out. */
function written(value: Attribute['value']): string | undefined {
  if (typeof value === 'string') return value
  if (!value) return ''
  const data = readData(value.value)
  if (data?.kind !== 'value' || data.value === false) return undefined
  if (typeof data.value !== 'object' || data.value === null)
    return data.value === true ? '' : String(data.value)
  return Object.entries(data.value)
    .map(([property, said]) => `${property.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)}: ${said}`)
    .join('; ')
}

/** The attributes of a component, which may pass them on to an element, or make HTML of them. */
function safeAttributes(node: Jsx, { trust, remove }: JsxRules): Jsx['attributes'] {
  if (trust) return node.attributes
  return node.attributes.flatMap(attribute => {
    if (attribute.type !== 'mdxJsxAttribute') return []
    const { name, value } = attribute
    const words = written(value)
    if (/^on|^(srcdoc|style|form\w*|popover\w*|is)$|:/i.test(name)) {
      remove(`${name} of <${node.name}>`, node)
      return []
    }
    if (words === undefined) return [attribute]
    if (!isSafeLink(words) && /^(href|src|url|link|to)$/i.test(name)) {
      remove(`the address “${shortened(words)}” of <${node.name}>`, node)
      return []
    }
    if (value === null || !hasTags(words)) return [attribute]
    remove(`HTML in ${name} of <${node.name}>`, node)
    return [{ ...attribute, value: textOf(words) }]
  })
}

const hasTags = (words: string) => tokensOf(words).some(({ kind }) => kind !== 'text')

const textOf = (words: string) =>
  tokensOf(words)
    .map(token => (token.kind === 'text' ? token.text : ''))
    .join('')
    .replaceAll('<', '')

/** What a component shows of itself. */
export function wordsOfComponent(attributes: Readonly<Record<string, string | undefined>>): Strong[] {
  const name = attributes['title'] ?? attributes['label']
  return name ? [{ type: 'strong', children: [{ type: 'text', value: name }] }] : []
}

/** The words of a component that is not there, as a link where it was one, and what is in it. */
export function opened(node: Jsx, children: RootContent[]): RootContent[] {
  const { title, label, description, href } = htmlAttributes(node)
  const words: PhrasingContent[] = wordsOfComponent({ title, label })
  let below = children
  if (href !== undefined && isSafeLink(href)) {
    const [only, ...more] = children
    const inside = only?.type === 'paragraph' && more.length === 0 ? only.children : children
    // A button or card that has no name of its own is named by what is in it.
    if (words.length === 0) {
      words.push(...(inside as PhrasingContent[]))
      below = []
    }
    words.splice(0, words.length, { type: 'link', url: href, children: [...words] })
  }
  if (description) words.push({ type: 'text', value: ` ${description}` })
  const isInline = node.type === 'mdxJsxTextElement' || words.length === 0
  return [...(isInline ? words : [{ type: 'paragraph', children: words } as const]), ...below]
}
