import { nameToEmoji } from 'gemoji'
import type { Nodes } from 'mdast'

/** `:smile:` as GitHub shows it: known names only, and never inside a word such as `10:30:45`. */
export function emoji(node: Nodes, source: string): Nodes[] | undefined {
  if (node.type !== 'text' || !node.value.includes(':')) return undefined
  const { start, end } = node.position ?? {}
  if (source.slice(start?.offset, end?.offset).includes('\\:')) return undefined
  const value = node.value.replace(shortcode, (typed, name: string) =>
    Object.hasOwn(nameToEmoji, name) ? (nameToEmoji[name] ?? typed) : typed,
  )
  return value === node.value ? undefined : [{ ...node, value }]
}

const shortcode = /(?<![\p{L}\p{N}_:]):([a-z\d_+-]+):(?![\p{L}\p{N}_])/gu
