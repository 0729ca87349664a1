import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { type DefaultTreeAdapterMap, parseFragment } from 'parse5'
import { defineMdastPlugin, evaluate } from 'satteri'
import { features } from '../notes/tree.ts'

/** The words of a Markdown text as a reader sees them, told by a parser that the import does not use. */
export function wordsOfMarkdown(text: string): string[] {
  const tree = fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })
  return wordsIn(textOf(tree))
}

/** The words that MDX shows when it is compiled and run. Throws where it does neither. */
export async function wordsOfMdx(text: string): Promise<string[]> {
  const { default: content } = await evaluate(text, {
    features,
    mdastPlugins: [asTyped],
    Fragment: 'fragment',
    jsx: show,
    jsxs: show,
  })
  if (typeof content !== 'function') throw new Error('The module shows nothing.')
  return wordsIn(String(content({})))
}

/** Which words are missing among others, where each must stand as often as it is wanted. */
export function missingFrom(words: readonly string[], wanted: readonly string[]): string[] {
  const left = new Map<string, number>()
  for (const word of words) left.set(word, (left.get(word) ?? 0) + 1)
  return wanted.filter(word => {
    const count = left.get(word) ?? 0
    left.set(word, count - 1)
    return count <= 0
  })
}

export const wordsIn = (text: string) => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []

/** A site shows the `:30` of `12:30`, and the name of a directive that it does not know, as they were typed. */
const asTyped = defineMdastPlugin({
  name: 'as-typed',
  textDirective(node, context) {
    context.insertBefore(node, { type: 'text', value: `:${node.name} ` })
  },
  leafDirective(node, context) {
    context.setProperty(node, 'data', { hName: 'div' })
    context.insertBefore(node, { type: 'paragraph', children: [{ type: 'text', value: node.name }] })
  },
  containerDirective(node, context) {
    context.setProperty(node, 'data', { hName: 'div' })
    context.insertBefore(node, { type: 'paragraph', children: [{ type: 'text', value: node.name }] })
  },
})

function textOf(node: Nodes): string {
  if (node.type === 'html') return htmlText(parseFragment(node.value))
  if (node.type === 'image' || node.type === 'imageReference') return node.alt ?? ''
  if ('children' in node) return node.children.map(textOf).join(' ')
  return 'value' in node ? node.value : ''
}

function htmlText(node: DefaultTreeAdapterMap['node']): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value
  if (['script', 'style'].includes(node.nodeName)) return ''
  return 'childNodes' in node ? node.childNodes.map(htmlText).join(' ') : ''
}

/** Shows an element as its text. */
function show(type: unknown, props: unknown): string {
  if (typeof type === 'function') return String(type(props))
  if (type === 'script' || type === 'style' || typeof props !== 'object' || props === null) return ''
  const shown = ['alt' in props && props.alt, 'children' in props && props.children]
  return ` ${shown.flat(Number.POSITIVE_INFINITY).filter(Boolean).join(' ')} `
}
