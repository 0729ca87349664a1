import type { Root, RootContent } from 'mdast'
import { readData, readModule } from '../mdx/data.ts'

/**
 * Takes the `import` and `export` lines, and the comments, of MDX off a text that is read as Markdown: they are no words
 * of a note, and no page of MDX shows them.
 */
export function withoutModules(root: Root, source: string): Root {
  const lines = source.split(/\r\n?|\n/)
  const textOf = ({ position }: RootContent) =>
    position ? lines.slice(position.start.line - 1, position.end.line).join('\n') : ''
  const isCode = (node: RootContent) => {
    if (node.type !== 'paragraph') return false
    const text = textOf(node)
    if (/^(import|export)\s/.test(text)) return readModule(text) !== undefined
    const [, inside] = /^\{([\s\S]*)\}\s*$/.exec(text) ?? []
    return inside !== undefined && readData(inside)?.kind === 'comment'
  }
  return { ...root, children: root.children.filter(node => !isCode(node)) }
}
