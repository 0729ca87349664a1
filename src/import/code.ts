import { initSync, parse } from 'es-module-lexer'
import type { Nodes, RootContent } from 'mdast'
import { descendants } from '../mdast.ts'
import { type Range, rangeOf } from './edits.ts'

/** An address in the code of an MDX note, and where it is written. */
export interface CodeAddress extends Range {
  url: string
}

/** Gives the imports and exports of an MDX note to each piece that may use them, the first where none does. */
export function withCode(pieces: readonly RootContent[][], code: readonly RootContent[]): RootContent[][] {
  const users = pieces.map(piece => piece.some(usesCode))
  return pieces.map((piece, at) =>
    users[at] || (at === 0 && !users.includes(true)) ? [...code, ...piece] : piece,
  )
}

const usesCode = (block: RootContent) =>
  [...descendants(block)].some(({ type }) => type.startsWith('mdx') && type !== 'mdxjsEsm')

/** The modules that a node imports, and the addresses in its attributes. */
export function codeAddresses(source: string, node: Nodes): CodeAddress[] {
  const { start } = rangeOf(node)
  if (node.type === 'mdxjsEsm')
    return importsIn(node.value).map(({ url, start: s, end: e }) => ({
      url,
      start: start + s,
      end: start + e,
    }))
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return []
  const [child] = node.children
  const tag = source.slice(start, child ? rangeOf(child).start : rangeOf(node).end)
  return node.attributes.flatMap(attribute => {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') return []
    const { name, value: url } = attribute
    const at = /^(?:href|src|poster)$/.test(name) ? tag.search(new RegExp(`\\s${name}\\s*=`)) : -1
    const from = at === -1 ? -1 : tag.indexOf(url, tag.indexOf('=', at))
    return from === -1 ? [] : [{ url, start: start + from, end: start + from + url.length }]
  })
}

/** The modules of a script, where it is one. */
function importsIn(script: string): CodeAddress[] {
  initSync()
  try {
    return parse(script)[0].flatMap(({ n: url, s: start, e: end }) =>
      url && /^\.\.?\//.test(url) && script.slice(start, end) === url ? [{ url, start, end }] : [],
    )
  } catch {
    return []
  }
}
