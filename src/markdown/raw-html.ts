import { defineMdastPlugin } from 'satteri'
import { cleanHtml } from '../notes/raw-html/clean.ts'
import type { Project } from './project.ts'

/**
 * Raw HTML becomes nodes that the other plugins know, and what could do harm is left out; see `cleanHtml`. Comments stay,
 * each a node of its own, for those who read them.
 */
export const rawHtml =
  ({ ground }: Project) =>
  ({ source, sourceFormat }: { source: string; sourceFormat: 'markdown' | 'mdx' }) =>
    sourceFormat === 'markdown' &&
    suspicious.test(source) &&
    defineMdastPlugin({
      name: 'lectern-raw-html',
      before(root, context) {
        const { tree } = cleanHtml(root, ground().trust)
        if (tree !== root && tree.type === 'root') context.replaceNode(root, tree)
      },
    })

/** What a text must hold to be worth a look: a tag, or an address that could do harm. */
const suspicious = /<[a-z/!?]|(script|data|blob|filesystem|source)\\?:|&(#|colon|tab|newline)/i
