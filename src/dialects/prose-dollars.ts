import type { Nodes } from 'mdast'
import type { Edit } from './edits.ts'

/** Dollar signs of prices, shells and prose, which are no math: the first of two is escaped, so that it is text. */
export function proseDollars(node: Nodes, source: string): Edit[] {
  if (node.type !== 'inlineMath') return []
  const from = node.position?.start.offset
  const to = node.position?.end.offset
  if (from === undefined || to === undefined || source.startsWith('$$', from)) return []
  const inner = source.slice(from + 1, to - 1)
  return isMath(inner, source.charAt(from - 1), source.charAt(to)) ? [] : [{ from, to: from, text: '\\' }]
}

/**
 * Whether what stands between two dollar signs is a formula, by what is before the first and behind the second.
 *
 * The rule is Pandoc's: no space behind the opening sign, none before the closing one, and no digit behind it. Beyond it,
 * what reads as an amount, a shell's variables or words of a language is prose. https://pandoc.org/MANUAL.html#math
 */
export function isMath(inner: string, before: string, after: string): boolean {
  if (/^\s|\s$/.test(inner) || /\d/.test(after)) return false
  // The closing sign is escaped, which the parser does not see.
  if (/\\$/.test(inner)) return false
  // `US$20` and `a$b`: the sign stands inside a word.
  if (/[\p{Script=Latin}\d$]/u.test(before)) return false
  if (/^`[^`]*`$/.test(inner)) return true
  if (/`|"|<\/?[a-z]+\s*\/?>|\n\s*\n/i.test(inner) || /[/:@,;([]$/.test(inner)) return false
  // `"${A}-${B}"`, `$(a) $(b)`
  if (/^[{(]/.test(inner) && /[{(]/.test(after)) return false
  if (/\\[a-z]+/i.test(inner)) return true
  const marks = /[\\^_={}<>|]/.test(inner)
  if (/\p{Script=Latin}/u.test(after) && !marks && inner.length > 2) return false
  return !readsAsProse(inner, marks)
}

function readsAsProse(inner: string, marks: boolean): boolean {
  const words = inner.match(/(?<!\p{L})\p{L}{2,}/gu) ?? []
  // An amount, and words behind it: `5 million, not`.
  if (/^\d/.test(inner) && words.length > 0 && !marks) return true
  return words.length >= (marks ? 3 : 2) && /\p{L}{2,}[,.;:]?\s+\p{L}{2,}/u.test(inner)
}
