import type { Nodes } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { directives } from './directives.ts'
import { rewrite } from './rewrite.ts'

/** The words of a picture in which the parser took `:9` of `16:9` for a directive, or prices for math, and left them out. */
export function pictureWords(
  node: Nodes,
  source: string,
  parse: (text: string) => Nodes,
): Nodes[] | undefined {
  if (node.type !== 'image' && node.type !== 'imageReference') return undefined
  const { start, end } = node.position ?? {}
  const typed = source.slice(start?.offset, end?.offset)
  if (!start || !/:[a-z\d]|\$/i.test(typed) || !typed.startsWith('![')) return undefined
  const words = typed.slice(2, closing(typed))
  if (!/[:$]/.test(words)) return undefined
  const tree = parse(words)
  rewrite(tree, [child => directives(child, words), child => mathAsTyped(child, words)])
  const alt = textOf(tree)
  return alt === node.alt ? undefined : [{ ...node, alt }]
}

function mathAsTyped({ type, position }: Nodes, source: string): Nodes[] | undefined {
  if (type !== 'inlineMath' || !position) return
  return [{ type: 'text', value: source.slice(position.start.offset, position.end.offset) }]
}

/** Where the bracket closes that the words of a picture stand in. */
function closing(typed: string): number {
  let open = 0
  for (let at = 1; at < typed.length; at++) {
    const char = typed.charAt(at)
    if (char === '\\') at++
    else if (char === '[') open++
    else if (char === ']' && --open === 0) return at
  }
  return typed.length
}
