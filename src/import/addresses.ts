import type { Definition, Image, Link, Nodes } from 'mdast'
import { descendants } from '../mdast.ts'
import { codeAddresses } from './code.ts'
import { type Edit, type Range, rangeOf } from './edits.ts'
import { type Token, tokensOf } from './mdx/tokens.ts'

/** Gives the new address for one that stands in a note; the same where it may stay. */
export type Readdress = (url: string) => string

/** What points somewhere: in Markdown, or an attribute in HTML. */
export interface Address {
  url: string
  node: Nodes
}

/** All addresses that stand in some nodes; those in code need the text of the note. */
export function addressesIn(nodes: readonly Nodes[], source = ''): Address[] {
  return nodes.flatMap(root =>
    [...descendants(root)].flatMap((node): Address[] => {
      if (hasAddress(node)) return [{ url: node.url, node }]
      if (node.type !== 'html') return codeAddresses(source, node).map(({ url }) => ({ url, node }))
      return tokensOf(node.value)
        .flatMap(token => (token.kind === 'open' ? token.attributes : []))
        .flatMap(attribute => urlsIn(attribute).map(url => ({ url, node })))
    }),
  )
}

/** Changes the addresses in Markdown, and in the code of MDX. */
export function addressEdits(source: string, nodes: readonly Nodes[], readdress: Readdress): Edit[] {
  return nodes.flatMap(root =>
    [...descendants(root)].flatMap(node => {
      if (!hasAddress(node))
        return codeAddresses(source, node).map(({ url, start, end }) => ({
          start,
          end,
          text: readdress(url),
        }))
      const url = readdress(node.url)
      const place = url === node.url ? undefined : placeOf(source, node)
      return place ? [{ ...place, text: /[\s()<>]/.test(url) ? `<${url}>` : url }] : []
    }),
  )
}

/** Takes HTML apart with the addresses in it changed. */
export function tokenizeWith(readdress: Readdress): (html: string) => Token[] {
  return html =>
    tokensOf(html).map(token => {
      if (token.kind !== 'open') return token
      const attributes = token.attributes.map(attribute => withUrls(attribute, readdress))
      const isSame = attributes.every((attribute, at) => attribute === token.attributes[at])
      return isSame ? token : { ...token, attributes, raw: '' }
    })
}

/** The addresses in an attribute of HTML; `srcset` has several. */
function urlsIn(attribute: string): string[] {
  const [, name = '', , value = ''] = addressed.exec(attribute) ?? []
  if (name.toLowerCase() === 'srcset') return value.split(/,\s+/).map(one => one.trim().replace(/\s.*$/, ''))
  return name === '' ? [] : [value.trim()]
}

function withUrls(attribute: string, readdress: Readdress): string {
  let written = attribute
  for (const url of urlsIn(attribute)) {
    const next = readdress(url)
    if (next !== url) written = written.replace(url, () => next)
  }
  if (written === attribute) return attribute
  const [, name, , value] = addressed.exec(written) ?? []
  return `${name}="${value}"`
}

const addressed = /^(href|src|srcset|poster)\s*=\s*(["']?)([\s\S]*?)\2$/i

type Addressed = Link | Image | Definition

const hasAddress = (node: Nodes): node is Addressed =>
  node.type === 'link' || node.type === 'image' || node.type === 'definition'

/** Where the address of a link, picture or definition is written. */
function placeOf(source: string, node: Addressed): Range | undefined {
  const { start, end } = rangeOf(node)
  const mark = node.type === 'definition' ? ']:' : ']('
  const label = node.type === 'link' ? node.children.at(-1) : undefined
  for (let at = source.indexOf(mark, label ? rangeOf(label).end : start); at !== -1 && at < end; ) {
    const from = at + mark.length + (/^\s*/.exec(source.slice(at + mark.length, end))?.[0].length ?? 0)
    const written = /^(?:<[^>\n]*>|[^\s<][^\s]*)/.exec(source.slice(from, end))?.[0] ?? ''
    const address = written.startsWith('<') ? written : written.slice(0, lengthOf(written, node.url))
    if (unescaped(address.replace(/^<|>$/g, '')) === node.url)
      return { start: from, end: from + address.length }
    at = source.indexOf(mark, at + 1)
  }
  return undefined
}

/** The length of an address in a text that goes on behind it, such as `a.png)`. */
function lengthOf(written: string, url: string): number {
  for (let length = url.length; length <= written.length; length++)
    if (unescaped(written.slice(0, length)) === url) return length
  return 0
}

const unescaped = (written: string) => written.replace(/\\([!-/:-@[-`{-~])/g, '$1')
