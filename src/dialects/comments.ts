import type { Nodes } from 'mdast'
import { descendants } from '../mdast.ts'
import type { Edit } from './edits.ts'

/**
 * Obsidian's `%%comments%%`, in a line or over many, are not for readers. Two signs are a comment only at the borders of
 * words: `100%%`, `%%d` and `{%% … %%}` are text.
 */
export function comments(node: Nodes, source: string): Edit[] {
  if (node.type !== 'root') return []
  const edits: Edit[] = []
  let opened: number | undefined
  for (const at of [...descendants(node)].flatMap(child => signsIn(child, source))) {
    const before = source.charAt(at - 1)
    const after = source.charAt(at + 2)
    if (opened !== undefined && isBorder(after)) {
      const lines = source.slice(opened, at + 2).replace(/[^\n]+/g, '')
      edits.push({ from: opened, to: at + 2, text: lines })
      opened = undefined
    } else if (opened === undefined && isBorder(before) && !/[{}]/.test(before)) opened = at
  }
  return edits
}

/** The places of `%%` in the words of a text; not in code, math and HTML. */
function signsIn(node: Nodes, source: string): number[] {
  const { start, end } = node.position ?? {}
  if (node.type !== 'text' || start?.offset === undefined || !node.value.includes('%%')) return []
  const from = start.offset
  return [...source.slice(from, end?.offset).matchAll(/(?<![%\\])%%(?!%)/g)].map(({ index }) => from + index)
}

const isBorder = (char: string) => char === '' || /[\s\p{P}]/u.test(char)
