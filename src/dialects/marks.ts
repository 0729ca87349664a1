import type { Nodes } from 'mdast'
import { replaceBetween } from './between.ts'
import { element } from './elements.ts'
import { phrasingOf, setChildren } from './rewrite.ts'

/** Obsidian's `==marked words==`. In `a == b` and `x==1 && y==2` nothing is marked. */
export function marks(node: Nodes, source: string): Nodes[] | undefined {
  const children = phrasingOf(node)
  const marked =
    children &&
    replaceBetween(
      children,
      {
        open: '==',
        close: '==',
        opens: (before, after) => !isWord(before) && /[^\s=]/.test(after),
        closes: (before, after) => !isWord(after) && /[^\s=]/.test(before),
        make: inside => [element('mark', inside)],
      },
      source,
    )
  if (!marked) return undefined
  setChildren(node, marked)
  return [node]
}

/** Scripts without spaces have no borders of words. */
const isWord = (char: string) =>
  /[\p{L}\p{N}=]/u.test(char) && !/\p{scx=Han}|\p{scx=Hira}|\p{scx=Kana}|\p{scx=Hang}|\p{sc=Thai}/u.test(char)
