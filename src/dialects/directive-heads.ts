import type { Nodes } from 'mdast'
import { isContainer } from './directives.ts'
import type { Edit } from './edits.ts'

/**
 * The first lines of containers as Docusaurus and VitePress write them, in the one way that the parser reads:
 * `:::tip Title` and `::: tip Title` become `:::tip[Title]`.
 */
export function directiveHead(node: Nodes, source: string): Edit[] {
  const from = node.position?.start.offset
  if (from === undefined || (node.type !== 'containerDirective' && node.type !== 'paragraph')) return []
  if (source.charAt(from) !== ':') return []
  const end = source.indexOf('\n', from)
  const line = source.slice(from, end === -1 ? undefined : end)
  const [head, colons = '', space = '', name = ''] = /^(:{3,})([ \t]*)([\p{L}][\p{L}\d_-]*)/u.exec(line) ?? []
  if (head === undefined || !isContainer(name) || (node.type === 'paragraph' && space === '')) return []
  const rest = line.slice(head.length)
  const title = /^[[{]/.test(rest) ? '' : rest.replace(/\{[^{}]*\}\s*$/, '').trim()
  if (space === '' && title === '') return []
  const attributes = /\{[^{}]*\}(?=\s*$)/.exec(rest)?.[0] ?? ''
  const label = title === '' ? rest : `[${title.replace(/[[\]]/g, '\\$&')}]${attributes}`
  return [{ from, to: from + line.length, text: `${colons}${name}${label}` }]
}
