import type { Nodes } from 'mdast'
import { looks } from './callout-kinds.ts'
import type { Edit } from './edits.ts'

/**
 * Admonitions as MkDocs writes them, `!!! note "Title"` with a block below that is indented, become containers, and those
 * that fold (`???`) details; a tab (`=== "Title"`) becomes what is in it, below its title. Without this, the words in them would
 * be read as code.
 *
 * https://squidfunk.github.io/mkdocs-material/reference/admonitions, …/content-tabs
 */
export function admonition(node: Nodes, source: string): Edit[] {
  const { start } = node.position ?? {}
  if (node.type !== 'paragraph' || start?.offset === undefined || !/[!?=]/.test(source.charAt(start.offset)))
    return []
  const from = start.offset
  const indent = source.slice(source.lastIndexOf('\n', from - 1) + 1, from)
  if (indent.trim() !== '') return []
  const [first = '', ...rest] = source.slice(from).split('\n')
  const head = headOf(first.trimEnd())
  const block = head ? blockOf(rest, indent.length) : []
  if (!head || block.length === 0) return []
  const to = from + [first, ...block].join('\n').length
  const inside = block.map(line => line.replace(new RegExp(`^(\\s{${indent.length}})( {4}|\\t)`), '$1'))
  if ('tab' in head) return [{ from, to, text: [`**${head.tab}**`, ...inside].join('\n') }]
  // Where a line is empty behind the block, the mark of its end has that line.
  const isLast = rest.length === block.length
  if (!isLast && rest[block.length]?.trim() !== '') return []
  const colons = ':'.repeat(3 + nested(inside))
  const text = [`${colons}${head.opening}`, ...inside, `${indent}${colons}`].join('\n')
  return [{ from, to: isLast ? to : to + 1 + (rest[block.length]?.length ?? 0), text }]
}

/** What a first line says: the first line of a container without its colons, or the title of a tab. */
function headOf(line: string): { opening: string } | { tab: string } | undefined {
  const tab = /^===[+!]*[ \t]+"(.+)"$/.exec(line)?.[1]
  if (tab !== undefined) return { tab }
  const [, mark = '', kind = '', title] =
    /^(!!!|\?\?\?\+?)[ \t]+([\w-]+)(?:[ \t]+[\w -]+)?(?:[ \t]+"(.*)")?$/.exec(line) ?? []
  if (mark === '') return
  const words = (title || kind.charAt(0).toUpperCase() + kind.slice(1)).replace(/[[\]]/g, '\\$&')
  if (mark !== '!!!') return { opening: `details[${words}]${mark.endsWith('+') ? '{open}' : ''}` }
  const look = looks.get(kind.toLowerCase()) ?? 'note'
  return { opening: title || look !== kind ? `${look}[${words}]` : look }
}

/** The lines below that are indented more, without empty ones at their end. */
function blockOf(lines: readonly string[], indent: number): string[] {
  const isInside = new RegExp(`^\\s{${indent}}( {4}|\\t)`)
  const end = lines.findIndex(line => line.trim() !== '' && !isInside.test(line))
  const block = lines.slice(0, end === -1 ? undefined : end)
  return block.slice(0, block.findLastIndex(line => line.trim() !== '') + 1)
}

/** How deep other containers lie in a block: what is around them has more colons. */
function nested(lines: readonly string[]): number {
  const depths = lines.map(line => {
    const [, spaces] = /^(\s*)(?:!!!|\?\?\?|:{3,})/.exec(line) ?? []
    return spaces === undefined ? 0 : 1 + Math.floor(spaces.length / 4)
  })
  return Math.max(0, ...depths)
}
