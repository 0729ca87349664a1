import { defineMdastPlugin } from 'satteri'
import { cleanHtml } from '../notes/raw-html/clean.ts'
import type { Project } from './note-links.ts'

/**
 * Raw HTML becomes nodes that the other plugins know, and what could do harm is left out; see `cleanHtml`. Comments stay,
 * each a node of its own, for those who read them.
 */
export const rawHtml = ({ ground }: Project) =>
  defineMdastPlugin({
    name: 'lectern-raw-html',
    before(root, context) {
      if (context.sourceFormat === 'mdx') return
      const { tree } = cleanHtml(root, ground().trust)
      if (tree !== root && tree.type === 'root') context.replaceNode(root, tree)
    },
  })
