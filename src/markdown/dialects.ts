import { defineMdastPlugin } from 'satteri'
import { treeOf } from '../notes/tree.ts'

/** Reads a note in the dialect that it is written in, as the checks do. It comes before all other plugins. */
export const dialects = defineMdastPlugin({
  name: 'lectern-dialects',
  before(root, context) {
    const { tree, changed } = treeOf(context.source, context.sourceFormat === 'mdx' ? 'mdx' : 'md')
    if (changed) context.replaceNode(root, tree)
  },
})
