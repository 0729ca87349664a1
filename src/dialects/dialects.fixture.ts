import type { Nodes } from 'mdast'
import { treeOf } from '../notes/tree.ts'
import type { DeckFormat } from './deck-formats.ts'

/** A text as the tree that becomes of it, written like HTML: `<p>words</p>`, `<note>`, `<label>`. */
export function seen(text: string, format: 'md' | 'mdx' = 'md', deck?: DeckFormat): string {
  return written(treeOf(text, format, deck).tree)
}

function written(node: Nodes): string {
  if (node.type === 'text') return node.value
  const inside = 'children' in node ? node.children.map(written).join('') : 'value' in node ? node.value : ''
  const name = nameOf(node)
  return name === 'root' ? inside : `<${name}>${inside}</${name.split(' ')[0]}>`
}

function nameOf(node: Nodes): string {
  if (node.data && 'hName' in node.data) return String(node.data.hName)
  if (node.type === 'paragraph') return node.data?.directiveLabel ? 'label' : 'p'
  if ('name' in node) return node.name ?? ''
  if (node.type === 'link') return `a ${node.url}`
  if (node.type === 'image') return `img ${node.url} ${node.alt}`
  return names[node.type] ?? node.type
}

const names: Record<string, string> = {
  heading: 'h',
  list: 'ul',
  listItem: 'li',
  emphasis: 'em',
  strong: 'strong',
  inlineCode: 'code',
  thematicBreak: 'hr',
}
