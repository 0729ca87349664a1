import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fromMarkdown } from 'mdast-util-from-markdown'

/** The diagrams in the notes of this folder, each by the heading above it. They can be built as a notes folder, too. */
export function harderDiagrams(): [name: string, source: string][] {
  const notes = readdirSync(import.meta.dirname).filter(file => file.endsWith('.md'))
  return notes.flatMap(note => {
    let heading = ''
    return fromMarkdown(readFileSync(join(import.meta.dirname, note))).children.flatMap(node => {
      if (node.type === 'heading')
        heading = node.children.map(child => ('value' in child ? child.value : '')).join('')
      return node.type === 'code' ? [[heading, node.value] as [string, string]] : []
    })
  })
}

/** Words of labels: they begin with a capital or are in another script; not Mermaid's own, or names of icons and shapes. */
export function labelWords(source: string): string[] {
  const body = source
    .replace(
      /^\s*(classDef|style|linkStyle|class|direction|axis|dateFormat|axisFormat|tickInterval|excludes)\b.*/gm,
      line => (/"/.test(line) ? (line.match(/"[^"]*"/g) ?? []).join(' ') : ''),
    )
    .replace(/<br\s*\/?>|\bcolor:\s*#?\w+|:::\w+|[~*_`]/g, ' ')
  return (body.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).filter(
    word => /^\p{Lu}\p{Ll}|[^\0-\u024f]/u.test(word) && !MERMAIDS.has(word),
  )
}

const MERMAIDS = new Set(
  'C4Container C4Deployment Container ContainerDb ContainerQueue Person System BiRel Rel Enterprise Boundary Ext Node'.split(
    ' ',
  ),
)
