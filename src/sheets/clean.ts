import { dirname, relative, resolve } from 'node:path'
import { type CssNode, generate, type List, type ListItem, parse, type WalkContext, walk } from 'css-tree'
import { type Problem, problem } from '../errors.ts'
import { fileInFolder } from '../file-in-folder.ts'

/**
 * A stylesheet as it may stand in a site: without what cannot be read, without other stylesheets, and with every file that
 * it names inside the folder, by its absolute path.
 *
 * @param path its file, absolute
 */
export function cleanSheet(css: string, path: string, folder: string): { css: string; problems: Problem[] } {
  const file = relative(folder, path).replaceAll('\\', '/')
  const problems: Problem[] = []
  const unread = new Set<CssNode>()
  const tree = parse(css, {
    positions: true,
    parseCustomProperty: true,
    onParseError({ line, column, message }, fallback) {
      problems.push(problem('cssSyntax', { file, line, column }, message))
      unread.add(fallback)
    },
  })
  const at = ({ loc }: CssNode) => ({ file, line: loc?.start.line, column: loc?.start.column })
  const shown = (node: CssNode & { value: string }, isAddress: boolean): string => {
    const { value } = node
    const found = isAddress ? fileOf(value, path, folder) : !looksLikeAddress.test(value) && value
    if (found !== false) return found
    problems.push(problem('cssAddress', at(node), value))
    return 'about:invalid'
  }
  walk(tree, {
    enter(this: WalkContext, node: CssNode, item: ListItem<CssNode>, list: List<CssNode>) {
      const isUnread = unread.has(node) || (node.type === 'Declaration' && unread.has(node.value))
      const isLeftOut = node.type === 'Atrule' && leftOut.has(node.name.toLowerCase())
      if (node.type === 'Atrule' && node.name.toLowerCase() === 'import')
        problems.push(problem('cssImport', at(node)))
      if (isUnread || isLeftOut) {
        list?.remove(item)
        return walk.skip
      }
      if (node.type === 'Url') node.value = shown(node, true)
      // Some functions name files without url().
      if (node.type === 'String') node.value = shown(node, isImageSet(this.function))
      if (node.type === 'Raw') node.value = shown(node, false)
      return undefined
    },
  })
  return { css: generate(tree), problems }
}

/** They must stand first in a file, and are of no use in one that is put together. */
const leftOut = new Set(['import', 'charset', 'namespace'])

/** A bundler takes for an address what only looks like one. */
const looksLikeAddress = /\b(url|image-set)\(/i

const isImageSet = (node: CssNode | null) =>
  node?.type === 'Function' && /^(-webkit-)?image-set$/i.test(node.name)

/** A file in the folder, absolute; what is in the stylesheet or elsewhere as it is; `false` for all else. */
function fileOf(address: string, sheet: string, folder: string): string | false {
  if (/^(data:|https?:|#|$)/i.test(address)) return address
  const path = resolve(dirname(sheet), address.replace(/[?#].*$/, ''))
  return fileInFolder(path, folder, /./)?.replaceAll('\\', '/') ?? false
}
