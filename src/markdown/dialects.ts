import { dirname, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Nodes } from 'mdast'
import { defineMdastPlugin } from 'satteri'
import { makeUsable } from '../notes/mdx/usable.ts'
import { treeOf } from '../notes/tree.ts'
import { resolveWikilinks } from '../notes/wiki-targets.ts'
import { fileFromRoot, type Project } from './project.ts'

/** Reads a note in the dialect that it is written in, as the checks do. It comes before all other plugins. */
export const dialects = (project: Project) => {
  const { root: top, ground, written } = project
  return defineMdastPlugin({
    name: 'lectern-dialects',
    before(root, context) {
      const file = context.fileURL && fileFromRoot(context.fileURL, top)
      const format = context.sourceFormat === 'mdx' ? 'mdx' : 'md'
      const { tree, changed } = treeOf(context.source, format, file === undefined ? undefined : written(file))
      const isWhole = format === 'md' || !context.fileURL || !leaveUsable(tree, context.fileURL, project)
      if (!changed && isWhole) return
      if (file) resolveWikilinks(tree, file, ground())
      context.replaceNode(root, tree)
    },
  })
}

/** Takes what cannot be used off a note of MDX; tells whether there was anything. */
function leaveUsable(tree: Nodes, fileURL: URL, { folders, ground }: Project): boolean {
  const file = fileURLToPath(fileURL)
  const folder = folders().find(folder => file.startsWith(folder + sep)) ?? dirname(file)
  return makeUsable(tree, { file, folder, trust: ground().trust }).changed
}
