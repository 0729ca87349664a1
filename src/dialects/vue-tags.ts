import type { Nodes } from 'mdast'
import { SAXParser } from 'parse5-sax-parser'

/** Slidev's components in a text, such as `<v-click>` and `<Toc />`: what is between their tags is left. */
export function vueTags(node: Nodes): Nodes[] | undefined {
  if (node.type !== 'html' || node.value.startsWith('<!--')) return undefined
  const value = withoutComponents(node.value)
  if (value === node.value) return undefined
  return value.trim() === '' ? [] : [{ ...node, value }]
}

function withoutComponents(html: string): string {
  let left = ''
  let at = 0
  const parser = new SAXParser({ sourceCodeLocationInfo: true })
  const cut = ({
    sourceCodeLocation: place,
  }: {
    sourceCodeLocation?: { startOffset: number; endOffset: number } | null
  }) => {
    if (!place || !isComponent(html.slice(place.startOffset, place.endOffset))) return
    left += html.slice(at, place.startOffset)
    at = place.endOffset
  }
  parser.on('startTag', cut)
  parser.on('endTag', cut)
  parser.end(html)
  return left + html.slice(at)
}

/** Vue's components have a hyphen, a colon or a capital in their name; HTML's own elements have not. */
const isComponent = (tag: string) => /^<\/?([A-Z]|[a-z]\w*[-:]|arrow\b)/.test(tag)
