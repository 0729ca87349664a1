import type { Nodes, Parents, RootContent } from 'mdast'
import { readData } from '../mdx/data.ts'
import { isSafeLink, isSafeMedia } from './addresses.ts'
import { shortened } from './attributes.ts'
import { uniqueIds } from './ids.ts'
import { drawingNodes, isJsx, jsxNodes } from './jsx.ts'
import { isBlank, isBlock, toBlocks } from './nodes.ts'
import { createTagReader } from './read-tags.ts'
import type { HtmlFault, HtmlRules } from './rules.ts'
import { createStack } from './stack.ts'
import type { TagReader } from './tag-reader.ts'

export interface CleanHtml {
  tree: Nodes
  faults: HtmlFault[]
}

/**
 * Makes nodes of the HTML in a note: Markdown’s own where it has them (headings, links, pictures, paragraphs), else
 * elements of their own. What could do harm is left out, what is no HTML is text, and every tag ends where the Markdown
 * around it does. Of raw HTML only comments are left, each a node of its own.
 */
export function cleanHtml(root: Nodes, rules: HtmlRules): CleanHtml {
  const faults: HtmlFault[] = []
  if (root.type !== 'root') return { tree: root, faults }
  const reader = createTagReader(root, { components: 'keep', ...rules }, faults)
  const { children } = between(root, reader)
  const tree = children === root.children ? root : uniqueIds({ ...root, children })
  return { tree, faults }
}

/** What stands between the tags of one parent; `unmatched` are end tags of what is open around it. */
function between(parent: Parents, reader: TagReader): { children: RootContent[]; unmatched: string[] } {
  const stack = createStack(reader.make)
  const isInline = phrasingParents.has(parent.type)
  const unmatched: string[] = []
  const close = (name: string) => {
    if (!stack.close(name)) unmatched.push(name)
  }
  const add = (node: RootContent) => {
    if (node.type === 'html') return reader.read(node, { stack, isInline, close, add })
    const inner = within(node, reader)
    stack.addMarkdown(...inner.nodes)
    for (const name of inner.unmatched) close(name)
  }
  for (const child of parent.children) add(child)
  const found = stack.finish()
  const children = flowParents.has(parent.type) ? toBlocks(found) : found
  const isSame =
    children.length === parent.children.length &&
    children.every((child, index) => child === parent.children[index])
  return { children: isSame ? parent.children : children, unmatched }
}

/** The same for a node of Markdown, which may come apart where blocks stand among its words. */
function within(node: RootContent, reader: TagReader): { nodes: RootContent[]; unmatched: string[] } {
  if (!('children' in node)) return { nodes: leaf(node, reader), unmatched: [] }
  const drawing = drawingNodes(node, reader)
  if (drawing) return { nodes: drawing, unmatched: [] }
  const { children, unmatched } = between(node, reader)
  if (isJsx(node)) return { nodes: jsxNodes(node, children, reader), unmatched }
  if (node.type === 'link' && !isSafeLink(node.url) && !reader.trust) {
    reader.remove(`the address “${shortened(node.url)}”`, node)
    return { nodes: children, unmatched }
  }
  if (children === node.children) return { nodes: [node], unmatched }
  if (node.type === 'paragraph') {
    if (children.every(isBlank)) return { nodes: children.filter(({ type }) => type !== 'text'), unmatched }
    if (children.some(isBlock))
      return { nodes: toBlocks(children, words => ({ ...node, children: words })), unmatched }
  }
  // Words have stayed among words, and blocks among blocks.
  return { nodes: [{ ...node, children } as RootContent], unmatched }
}

function leaf(node: RootContent, reader: TagReader): RootContent[] {
  if (reader.components === 'open') {
    if (node.type === 'mdxjsEsm') return []
    if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression')
      return readData(node.value)?.kind === 'comment' ? [] : [{ type: 'text', value: `{${node.value}}` }]
  }
  if (reader.trust) return [node]
  if (node.type === 'definition' && !isSafeLink(node.url)) {
    reader.remove(`the address “${shortened(node.url)}”`, node)
    return [{ ...node, url: '#' }]
  }
  if (node.type === 'image' && !isSafeMedia(node.url)) {
    reader.remove(`the address “${shortened(node.url)}”`, node)
    return node.alt ? [{ type: 'text', value: node.alt }] : []
  }
  return [node]
}

const phrasingParents = new Set<Nodes['type']>([
  'paragraph',
  'heading',
  'tableCell',
  'emphasis',
  'strong',
  'delete',
  'link',
  'linkReference',
  'mdxJsxTextElement',
  'textDirective',
])

const flowParents = new Set<Nodes['type']>([
  'root',
  'blockquote',
  'listItem',
  'footnoteDefinition',
  'containerDirective',
])
