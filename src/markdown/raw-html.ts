import type { Nodes } from 'mdast'
import { defineMdastPlugin } from 'satteri'
import { asMarkdown } from '../notes/raw-html/as-markdown.ts'
import { cleanHtml } from '../notes/raw-html/clean.ts'
import { resolveWikilinks } from '../notes/wiki-targets.ts'
import { fileFromRoot, type Project } from './project.ts'

interface Document {
  fileURL: URL | undefined
  source: string
  sourceFormat: 'markdown' | 'mdx'
}

/**
 * HTML becomes nodes that the other plugins know, and what could do harm is left out; see `cleanHtml`. Comments stay,
 * each a node of its own, for those who read them.
 */
export const rawHtml =
  (project: Project) =>
  ({ fileURL, source, sourceFormat }: Document) => {
    const isOpened = sourceFormat === 'markdown' && /\.mdx$/i.test(fileURL?.pathname ?? '')
    if (!isOpened && !suspicious.test(source)) return
    return defineMdastPlugin({
      name: 'lectern-raw-html',
      before(root, context) {
        const { trust } = project.ground()
        if (trust && sourceFormat === 'mdx') return
        const tree = isOpened ? openMdx(source, fileURL, project) : cleanHtml(root, { trust }).tree
        if (tree !== root && tree.type === 'root') context.replaceNode(root, tree)
      },
    })
  }

/** The tree of MDX that is shown as Markdown. */
function openMdx(source: string, fileURL: URL | undefined, { root, ground, written }: Project): Nodes {
  const file = fileURL && fileFromRoot(fileURL, root)
  const options = {
    wanted: 'mdx',
    written: file === undefined ? undefined : written(file),
    trust: ground().trust,
  } as const
  const { tree } = asMarkdown(source, options)
  if (file) resolveWikilinks(tree, file, ground())
  return tree
}

/** What a text must hold to be worth a look: a tag, or an address that could do harm. */
const suspicious = /<[a-z/!?]|(script|data|blob|filesystem|source)\\?:|&(#|colon|tab|newline)/i
