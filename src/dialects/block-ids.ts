import type { Nodes } from 'mdast'
import { element } from './elements.ts'
import { setChildren } from './rewrite.ts'

/**
 * Obsidian's `^id` at the end of a block is not for readers: it becomes the place that `[[Note#^id]]` leads to.
 * Below a list or a table it stands alone, and names the block before it.
 */
export function blockIds(node: Nodes): Nodes[] | undefined {
  if (node.type === 'paragraph') {
    const last = node.children.at(-1)
    const [whole = '', id] = (last?.type === 'text' && /\s\^([\w-]*[a-z][\w-]*)$/i.exec(last.value)) || []
    if (last?.type !== 'text' || !id || id.length < 2) return undefined
    const words = { ...last, value: last.value.slice(0, -whole.length) }
    return [
      { ...node, children: [...node.children.slice(0, -1), words, element('span', [], { id: `^${id}` })] },
    ]
  }
  if (!('children' in node) || node.type === 'heading') return undefined
  const alone = node.children.flatMap((child, index) => {
    const id = index > 0 && loneId(child)
    return id ? [{ index, id }] : []
  })
  if (alone.length === 0) return undefined
  for (const { index, id } of alone) {
    const before = node.children[index - 1]
    if (before) Object.assign(before, { data: { ...before.data, hProperties: { id: `^${id}` } } })
  }
  const names = new Set(alone.map(({ index }) => index))
  setChildren(
    node,
    node.children.filter((_child, index) => !names.has(index)),
  )
  return [node]
}

function loneId(node: Nodes): string | undefined {
  if (node.type !== 'paragraph' || node.children.length !== 1) return undefined
  const [only] = node.children
  return only?.type === 'text' ? /^\^([\w-]*[a-z][\w-]*)$/i.exec(only.value)?.[1] : undefined
}
