import type { Link, Nodes, Parents } from 'mdast'
import { type Edit, type Range, rangeOf } from '../edits.ts'
import { codeEdits } from './code.ts'
import { escapeHtmlText, escapeText } from './escape.ts'
import { htmlEdits, type Tokenize } from './html.ts'

/** What must change so that a piece of Markdown says the same as MDX. All else stays as its author wrote it. */
export function mdxEdits(source: string, parent: Parents, tokenize?: Tokenize): Edit[] {
  return [
    ...htmlEdits(source, parent.children, holdsBlocks.has(parent.type), tokenize),
    ...parent.children.flatMap(node => {
      const edits = ownEdits(source, node)
      const isWhole = node.type === 'link' && edits.length > 0
      return 'children' in node && !isWhole ? [...edits, ...mdxEdits(source, node, tokenize)] : edits
    }),
  ]
}

const holdsBlocks: ReadonlySet<string> = new Set([
  'root',
  'blockquote',
  'listItem',
  'footnoteDefinition',
  'containerDirective',
])

function ownEdits(source: string, node: Nodes): Edit[] {
  const { start, end } = rangeOf(node)
  const written = source.slice(start, end)
  switch (node.type) {
    case 'text':
      return escaped(source, { start, end })
    case 'image':
      // The words of a picture stand up to the last bracket before its address.
      return escaped(source, { start: start + 2, end: Math.max(start + 2, source.lastIndexOf('](', end)) })
    case 'link':
      return isBare(written) && /[{<]/.test(written) ? [{ start, end, text: named(node, written) }] : []
    case 'linkReference': {
      // The words are escaped, and so are no longer the name: it is put behind them.
      const label = written.replace(/\[\]$/, '')
      const isNamed = node.referenceType === 'full' || !/[{<]/.test(label)
      return isNamed ? [] : [{ start: start + label.length, end, text: label }]
    }
    case 'code':
      return codeEdits(source, node)
    case 'paragraph':
    case 'table':
      return codeWord.test(written) && node.position?.start.column === 1
        ? [{ start, end: start + 1, text: `&#${written.charCodeAt(0)};` }]
        : []
    default:
      return []
  }
}

function escaped(source: string, { start, end }: Range): Edit[] {
  const written = source.slice(start, end)
  const text = escapeText(written)
  return text === written ? [] : [{ start, end, text }]
}

/** An address that is its own link: `<https://…>`, or with nothing around it. */
const isBare = (written: string) => !written.startsWith('[')

function named({ url }: Link, written: string): string {
  const label = escapeHtmlText(written.replace(/^<|>$/g, ''))
  return `[${label}](${/[\s()<>]/.test(url) ? `<${url.replace(/[<>]/g, encodeURIComponent)}>` : url})`
}

/** MDX takes a line that begins so for JavaScript. */
const codeWord = /^(?:import|export)(?![\p{L}\p{N}])/u
