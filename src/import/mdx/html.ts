import type { Nodes } from 'mdast'
import { type Edit, linePrefix, rangeOf } from '../edits.ts'
import { escapeHtmlText } from './escape.ts'
import { layOut } from './layout.ts'
import { type Placed, pairTokens } from './pairs.ts'
import { jsxComment, jsxTag } from './tags.ts'
import { type Token, tokensOf } from './tokens.ts'

type Html = Extract<Nodes, { type: 'html' }>

/** The tokens of a piece of HTML; where they are changed first, the change is for all that is made of them. */
export type Tokenize = (html: string) => Token[]

/** Turns the HTML among some siblings into MDX. */
export function htmlEdits(
  source: string,
  siblings: readonly Nodes[],
  areBlocks: boolean,
  tokenize: Tokenize = tokensOf,
): Edit[] {
  const nodes = siblings.filter((node): node is Html => node.type === 'html')
  const last = siblings.at(-1)
  if (nodes.length === 0 || !last) return []
  const placed = pairTokens(nodes.map(({ value }) => tokenize(value.trimEnd())))
  const write = areBlocks ? layOut : inLine
  const edits = nodes.flatMap((node, index) => {
    const text = write(placed.filter(one => one.node === index))
    return text === node.value.trimEnd() ? [] : [replace(source, node, text)]
  })
  const left = placed.filter(({ node }) => node === 'end')
  if (left.length === 0) return edits
  const { start } = rangeOf(last)
  const end = start + source.slice(start, rangeOf(last).end).trimEnd().length
  const gap = areBlocks ? `\n\n${linePrefix(source, last)}` : ''
  return [...edits, { start: end, end, text: gap + inLine(left) }]
}

function inLine(placed: readonly Placed[]): string {
  return placed.map(({ token }) => inLineToken(token).replaceAll('\n', ' ')).join('')
}

function inLineToken(token: Token): string {
  if (token.kind === 'open') return jsxTag(token)
  if (token.kind === 'comment') return jsxComment(token.value)
  return token.kind === 'text' ? escapeHtmlText(token.raw) : token.raw
}

function replace(source: string, node: Html, text: string): Edit {
  const { start, end } = rangeOf(node)
  const written = source.slice(start, end)
  const prefix = linePrefix(source, node)
  return { start, end: start + written.trimEnd().length, text: prefixed(text, prefix) }
}

function prefixed(text: string, prefix: string): string {
  return text
    .split('\n')
    .map((line, index) => (index === 0 ? line : line.trim() === '' ? prefix.trimEnd() : prefix + line))
    .join('\n')
}
