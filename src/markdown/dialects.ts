import { defineMdastPlugin } from 'satteri'
import { treeOf } from '../notes/tree.ts'
import { resolveWikilinks } from '../notes/wiki-targets.ts'
import { fileFromRoot, type Project } from './project.ts'

/** Reads a note in the dialect that it is written in, as the checks do. It comes before all other plugins. */
export const dialects = (project: Project) =>
  defineMdastPlugin({
    name: 'lectern-dialects',
    before(root, context) {
      const { tree, changed } = treeOf(context.source, context.sourceFormat === 'mdx' ? 'mdx' : 'md')
      if (!changed) return
      if (context.fileURL)
        resolveWikilinks(tree, fileFromRoot(context.fileURL, project.root), project.ground())
      context.replaceNode(root, tree)
    },
  })
