import type { Nodes, Paragraph, PhrasingContent } from 'mdast'
import { elements } from '../markdown/directives.ts'
import { nameInWords } from '../notes/ids.ts'
import { looks } from './callout-kinds.ts'
import { details } from './elements.ts'

/** Whether somebody makes something of a container with this name. */
export const isContainer = (name: string) =>
  Object.hasOwn(elements, name) || name === 'details' || name === 'code-group' || looks.has(name)

/**
 * Containers of Docusaurus and VitePress become asides and details. A directive that nobody knows is shown as it was
 * typed: `:9` in `16:9`, `:::unknown` with what is in it.
 */
export function directives(node: Nodes, source: string): readonly Nodes[] | undefined {
  if (node.type === 'textDirective') return asTyped(node, source)
  if (node.type === 'leafDirective' && node.name !== 'include')
    return [{ type: 'paragraph', children: asTyped(node, source), ...at(node) }]
  if (node.type !== 'containerDirective' || Object.hasOwn(elements, node.name)) return undefined
  if (node.name === 'details') return [unfolding(node)]
  if (node.name === 'code-group') return node.children.map(withTitle)
  const look = looks.get(node.name)
  return look ? aside(node, look) : containerAsTyped(node, source)
}

function aside(node: ContainerDirective, look: string): ContainerDirective[] | undefined {
  const { title: words, icon, ...attributes } = node.attributes ?? {}
  const isNamed = titleOf(node) !== undefined
  const isSame = look === node.name && icon === undefined && (isNamed || !words)
  if (isSame) return undefined
  const title = words ?? (look === node.name ? undefined : nameInWords(node.name))
  const label = title && !isNamed ? [labelOf(title)] : []
  // The docs shell stops at an icon that it does not know.
  return [{ ...node, name: look, attributes, children: [...label, ...node.children] }]
}

const labelOf = (words: string): Paragraph => ({
  type: 'paragraph',
  data: { directiveLabel: true },
  children: [text(words)],
})

function unfolding(node: ContainerDirective): Paragraph {
  const title = titleOf(node)
  const summary = title?.children ?? [text(node.attributes?.['title'] ?? 'Details')]
  return details(summary, title ? node.children.slice(1) : node.children, 'open' in (node.attributes ?? {}))
}

/** In a group, VitePress has the title of some code in brackets: ```` ```sh [npm] ````. */
function withTitle(node: Nodes): Nodes {
  const [typed, title] = (node.type === 'code' && /\[([^\]"]+)\]/.exec(node.meta ?? '')) || []
  if (node.type !== 'code' || typed === undefined) return node
  return { ...node, meta: (node.meta ?? '').replace(typed, `title="${title}"`) }
}

function titleOf({ children: [first] }: ContainerDirective): Paragraph | undefined {
  return first?.type === 'paragraph' && first.data?.directiveLabel ? first : undefined
}

function containerAsTyped(node: ContainerDirective, source: string): Nodes[] {
  const { start, end } = node.position ?? {}
  const lines = source.slice(start?.offset, end?.offset).split('\n')
  const last =
    lines
      .at(-1)
      ?.replace(/^[\s>]+/, '')
      .trim() ?? ''
  const content = titleOf(node) ? node.children.slice(1) : node.children
  const line = (value: string): Paragraph => ({ type: 'paragraph', children: [text(value)], ...at(node) })
  return [line(lines[0]?.trim() ?? ''), ...content, ...(/^:{3,}$/.test(last) ? [line(last)] : [])]
}

/** The directive in its own letters; what is in its brackets keeps its emphasis and links. */
function asTyped(node: TextDirective | LeafDirective, source: string): PhrasingContent[] {
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  if (start === undefined || end === undefined) return node.children
  const from = node.children[0]?.position?.start.offset
  const to = node.children.at(-1)?.position?.end.offset
  if (from === undefined || to === undefined) return [text(source.slice(start, end))]
  return [text(source.slice(start, from)), ...node.children, text(source.slice(to, end))]
}

const text = (value: string): PhrasingContent => ({ type: 'text', value })

const at = ({ position }: Nodes) => (position ? { position } : {})

type ContainerDirective = Extract<Nodes, { type: 'containerDirective' }>
type LeafDirective = Extract<Nodes, { type: 'leafDirective' }>
type TextDirective = Extract<Nodes, { type: 'textDirective' }>
