import type { Nodes } from 'mdast'
import type { Edit } from './edits.ts'
import { phrasingOf } from './rewrite.ts'

/**
 * A tag with an address that has no quotation marks, as in `<a href=https://a.example/b>`: CommonMark knows it, but
 * Sätteri 0.10 reads it as text because of the slash. With quotation marks it is the tag that its author meant.
 *
 * https://spec.commonmark.org/0.31.2/#raw-html
 */
export function unquotedValues(node: Nodes, source: string): Edit[] {
  const end = node.position?.end.offset
  if (end === undefined) return []
  return (phrasingOf(node) ?? []).flatMap(child => {
    const { start, end: close } = child.position ?? {}
    if (child.type !== 'text' || start?.offset === undefined || close?.offset === undefined) return []
    const opening = /(?<!\\)<(?=[A-Za-z])/g
    const from = start.offset
    return [...source.slice(from, close.offset).matchAll(opening)].flatMap(({ index }) =>
      quotedIn(source, from + index, end),
    )
  })
}

/** Puts quotation marks around the values of the tag that begins here, if one does and closes before an end. */
function quotedIn(source: string, at: number, end: number): Edit[] {
  tag.lastIndex = at
  const found = tag.exec(source)
  if (!found || tag.lastIndex > end) return []
  return [...found[0].matchAll(attribute)].flatMap(({ index, groups }) => {
    const value = groups?.['value']
    if (value === undefined) return []
    const to = at + index + (found[0].slice(index).indexOf('=') + 1)
    const from = to + found[0].slice(to - at).indexOf(value)
    return [{ from, to: from + value.length, text: `"${value}"` }]
  })
}

const value = /(?<value>[^\s"'=<>`]+)|'[^']*'|"[^"]*"/
const attribute = new RegExp(String.raw`\s+[A-Za-z_:][\w.:-]*(?:\s*=\s*(?:${value.source}))?`, 'g')
const unnamed = attribute.source.replace('?<value>', '?:')
const tag = new RegExp(String.raw`<[A-Za-z][A-Za-z\d-]*(?:${unnamed})*\s*/?>`, 'y')
