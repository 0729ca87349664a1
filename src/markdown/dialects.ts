import { defineMdastPlugin } from 'satteri'
import { treeOf } from '../notes/tree.ts'
import { resolveWikilinks } from '../notes/wiki-targets.ts'
import { fileFromRoot, type Project } from './project.ts'

/** Reads a note in the dialect that it is written in, as the checks do. It comes before all other plugins. */
export const dialects = ({ root: top, ground, written }: Project) =>
  defineMdastPlugin({
    name: 'lectern-dialects',
    before(root, context) {
      const file = context.fileURL && fileFromRoot(context.fileURL, top)
      const format = context.sourceFormat === 'mdx' ? 'mdx' : 'md'
      const { tree, changed } = treeOf(context.source, format, file === undefined ? undefined : written(file))
      if (!changed) return
      if (file) resolveWikilinks(tree, file, ground())
      context.replaceNode(root, tree)
    },
  })
