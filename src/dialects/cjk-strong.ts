import type { Nodes } from 'mdast'
import { descendants } from '../mdast.ts'
import type { Edit } from './edits.ts'
import { phrasingOf } from './rewrite.ts'

/**
 * Bold text that begins or ends with punctuation next to a letter of Chinese, Japanese or Korean, as in `**중요(a)**는`:
 * CommonMark holds its `**` for no mark. A sign that is taken out again (see `withoutSigns`) tells the parser its side.
 *
 * https://github.com/tats-u/markdown-cjk-friendly
 */
export function cjkStrong(node: Nodes, source: string): Edit[] {
  if (!phrasingOf(node)?.some(isTrouble)) return []
  const { start, end } = node.position ?? {}
  if (start?.offset === undefined || end?.offset === undefined) return []
  const from = start.offset
  const literal = [...descendants(node)].filter(isLiteral).map(({ position }) => position)
  const isWords = (at: number) =>
    !literal.some(place => at >= (place?.start.offset ?? at + 1) && at < (place?.end.offset ?? at))
  return [...source.slice(from, end.offset).matchAll(/(?<![*\\])\*\*(?!\*)/g)].flatMap(({ index }) => {
    const at = from + index
    if (!isWords(at)) return []
    const [before, after] = [charBefore(source, at), charAfter(source, at + 2)]
    if (isPunctuation(before) && isCjk(after)) return [{ from: at + 2, to: at + 2, text: sign }]
    return isCjk(before) && isPunctuation(after) ? [{ from: at, to: at, text: sign }] : []
  })
}

/** A text without the signs that stood beside its `**`. */
export function withoutSigns(node: Nodes): Nodes[] | undefined {
  return node.type === 'text' && node.value.includes(mark)
    ? [{ ...node, value: node.value.replaceAll(mark, '') }]
    : undefined
}

/** `**` that was left in a text, or bold text in bold text, where one was taken for the other. */
const isTrouble = (node: Nodes) =>
  (node.type === 'text' && node.value.includes('**')) ||
  (node.type === 'strong' &&
    node.children.some(
      child => child.type === 'strong' || (child.type === 'text' && child.value.includes('**')),
    ))

const isLiteral = ({ type }: Nodes) => ['inlineCode', 'inlineMath', 'html', 'image'].includes(type)

/** To the parser an entity is punctuation on both sides; what it stands for is used by nobody. */
const sign = '&#xF8E0;'
const mark = '\uF8E0'

const isCjk = (char: string) =>
  /\p{scx=Han}|\p{scx=Hira}|\p{scx=Kana}|\p{scx=Hang}|\p{sc=Bopo}/u.test(char) && !isPunctuation(char)

const isPunctuation = (char: string) => /[\p{P}\p{S}]/u.test(char)

const charBefore = (text: string, at: number) => [...text.slice(Math.max(0, at - 2), at)].at(-1) ?? ''

const charAfter = (text: string, at: number) => [...text.slice(at, at + 2)][0] ?? ''
