import type { Node, Nodes, PhrasingContent, RootContent } from 'mdast'
import { isInline } from './elements.ts'

/** An element of raw HTML that Markdown has no node for. */
export interface HtmlElement {
  type: 'htmlElement'
  data: { hName: string; hProperties: Record<string, string | boolean> }
  children: RootContent[]
  position?: Node['position']
}

declare module 'mdast' {
  interface Data {
    /** The element that a node becomes, and its attributes. */
    hName?: string
    hProperties?: Record<string, string | boolean>
  }
  interface RootContentMap {
    htmlElement: HtmlElement
  }
  interface BlockContentMap {
    htmlElement: HtmlElement
  }
  interface PhrasingContentMap {
    htmlElement: HtmlElement
  }
}

/** Whether a node stands on its own, and not among words. */
export function isBlock(node: Nodes): boolean {
  if (blocks.has(node.type)) return true
  if (node.type === 'htmlElement' && !isInline(node.data.hName)) return true
  return (node.type === 'htmlElement' || node.type === 'link') && node.children.some(isBlock)
}

/** Whether nothing is to be read in a node. */
export const isBlank = (node: Nodes) =>
  (node.type === 'text' && node.value.trim() === '') || node.type === 'html' || isAnchor(node)

/** Makes paragraphs of the words that stand between blocks; blank space between them goes. */
export function toBlocks(
  nodes: readonly RootContent[],
  paragraph = (children: PhrasingContent[]): RootContent => ({ type: 'paragraph', children }),
): RootContent[] {
  const found: RootContent[] = []
  let words: RootContent[] = []
  const flush = () => {
    // All that is no block stands among words.
    if (!words.every(isBlank)) found.push(paragraph(words as PhrasingContent[]))
    else found.push(...words.filter(({ type }) => type !== 'text'))
    words = []
  }
  for (const node of nodes) {
    if (!isBlock(node)) words.push(node)
    else {
      flush()
      const at = found.findLastIndex(before => !isAnchor(before)) + 1
      found.push(withAnchors(node, found, at))
    }
  }
  flush()
  return found
}

/** Anchors above a heading or paragraph go into it, so that a link to them leads to the slide that it is on. */
function withAnchors(node: RootContent, found: RootContent[], at: number): RootContent {
  if (at === found.length || (node.type !== 'heading' && node.type !== 'paragraph')) return node
  return { ...node, children: [...(found.splice(at) as PhrasingContent[]), ...node.children] }
}

const isAnchor = (node: Nodes) =>
  node.type === 'htmlElement' && node.data.hName === 'span' && node.children.length === 0

const blocks = new Set([
  'blockquote',
  'code',
  'containerDirective',
  'definition',
  'footnoteDefinition',
  'heading',
  'leafDirective',
  'list',
  'math',
  'mdxFlowExpression',
  'mdxJsxFlowElement',
  'mdxjsEsm',
  'paragraph',
  'table',
  'thematicBreak',
])
