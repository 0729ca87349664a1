import type { Nodes, RootContent } from 'mdast'
import { parseDocument } from 'yaml'
import type { Edit } from './edits.ts'

/**
 * Slidev's front matter of single slides, `---\nlayout: center\n---`: of it the `---` that begins the slide is left.
 *
 * https://sli.dev/guide/syntax
 */
export function slideFrontMatter(root: Nodes, source: string): Edit[] {
  if (root.type !== 'root') return []
  const edits: Edit[] = []
  for (const child of root.children) {
    const from = endOfBreak(child, source)
    if (from === undefined || from <= (edits.at(-1)?.to ?? -1)) continue
    const [whole, yaml = ''] = /^\n((?:(?!---)[^\n]*\n)+)---[ \t]*(?=\n|$)/.exec(source.slice(from)) ?? []
    if (whole === undefined || !isMapping(yaml)) continue
    edits.push({ from, to: from + whole.length, text: whole.replace(/[^\n]/g, '') })
  }
  return edits
}

/** Where the line of `---` ends: a rule, or what the parser holds for the line under a heading. */
function endOfBreak(node: RootContent, source: string): number | undefined {
  const { start, end } = node.position ?? {}
  if (start?.offset === undefined || end?.offset === undefined) return undefined
  if (node.type !== 'thematicBreak' && node.type !== 'heading') return undefined
  return /(^|\n)-{3,}[ \t]*$/.test(source.slice(start.offset, end.offset)) ? end.offset : undefined
}

function isMapping(yaml: string): boolean {
  if (!/^[\w-]+[ \t]*:/.test(yaml.replace(/^(#.*\n)+/, ''))) return false
  const document = parseDocument(yaml)
  return document.errors.length === 0
}
