import type { Nodes } from 'mdast'
import { nameInWords } from '../notes/ids.ts'
import { looks } from './callout-kinds.ts'
import type { Edit } from './edits.ts'

/**
 * What MyST (Jupyter Book) writes as fences: ```` ```{note} ```` and `:::{note}` become containers, `{figure}` and `{image}`
 * pictures above their words, `{code-cell}` and `{code-block}` code, `{math}` a formula. Their options (`:width: 300px`) go;
 * directives that hold no words stay code.
 *
 * https://mystmd.org/guide/directives
 */
export function myst(node: Nodes, source: string): Edit[] {
  const { start, end } = node.position ?? {}
  if (start?.offset === undefined || end?.offset === undefined) return []
  if (node.type === 'paragraph') return colonHead(source, start.offset)
  if (node.type !== 'code' || !node.lang?.startsWith('{')) return []
  const lines = source.slice(start.offset, end.offset).split('\n')
  const [head = '', ...inside] = lines
  const [, fence = '', name = '', argument = ''] = headLine.exec(head) ?? []
  const close = inside.at(-1)?.trim() ?? ''
  if (name === '' || close === '' || !close.startsWith(fence)) return []
  const to = { from: start.offset, to: end.offset }
  if (codes.has(name))
    return [
      {
        ...to,
        to: start.offset + head.length,
        text: fence + (codes.get(name) ?? argument.replace(/^i?python3$/, 'python')),
      },
    ]
  // An entry of an index is not shown where it stands.
  if (name === 'index') return [{ ...to, text: '\n'.repeat(inside.length) }]
  const indent = ' '.repeat(start.column - 1)
  const made = container(name, argument)
  if (made === undefined && !pictures.has(name)) return []
  const colons = ':'.repeat(fence.length)
  const first = made === undefined ? `![](<${argument}>)` : `${colons}${made}`
  const last = made === undefined ? '' : `${indent}${colons}`
  return [{ ...to, text: [first, ...withoutOptions(inside.slice(0, -1)), last].join('\n') }]
}

const headLine = /^(`{3,}|~{3,}|:{3,})\{([\w:-]+)\}[ \t]*(.*?)[ \t]*$/

const pictures = new Set(['figure', 'image'])

/** What is code anyway, in a language of its own or in the one that is named. */
const codes = new Map([
  ['code-cell', undefined],
  ['code-block', undefined],
  ['code', undefined],
  ['math', 'math'],
  ['mermaid', 'mermaid'],
])

function colonHead(source: string, from: number): Edit[] {
  const end = source.indexOf('\n', from)
  const line = source.slice(from, end === -1 ? undefined : end)
  const [, colons = '', name = '', argument = ''] = (line.startsWith(':') && headLine.exec(line)) || []
  const made = container(name, argument)
  return made === undefined ? [] : [{ from, to: from + line.length, text: colons + made }]
}

/** The first line of a container, without its colons; nothing where nobody knows the directive. */
function container(name: string, argument: string): string | undefined {
  const kind = name.replace(/^prf:/, '')
  const look = looks.get(kind) ?? (named.has(kind) ? 'note' : undefined)
  const title = argument.replace(/[[\]]/g, '\\$&')
  if (kind === 'dropdown') return `details[${title || 'Details'}]`
  if (look === undefined) return
  if (kind === 'admonition' || looks.has(kind)) return `${look}[${title || nameInWords(kind)}]`
  return `${look}[${[nameInWords(kind), title].filter(part => part !== '').join(': ')}]`
}

const named = new Set(
  'admonition seealso margin sidebar topic example exercise solution theorem proof definition lemma corollary remark proposition axiom'.split(
    ' ',
  ),
)

/** The options at the top make empty lines, so that lines stay where they are. */
function withoutOptions(lines: readonly string[]): string[] {
  const words = lines.findIndex(line => !/^[ \t]*:[\w-]+:/.test(line))
  return lines.map((line, index) => (words === -1 || index < words ? '' : line))
}
