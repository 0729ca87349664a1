import type { Image, Link, Nodes, PhrasingContent, Text } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { replaceBetween } from './between.ts'
import { phrasingOf, setChildren } from './rewrite.ts'

/** What a wikilink says that it leads to; a name is looked up once all notes are known. */
export interface WikiTarget {
  /** The name of a note or file, or a path to it; empty for the note itself. */
  name: string
  /** The words of a heading, or `^` and the id of a block; empty for the whole. */
  place: string
}

declare module 'mdast' {
  interface LinkData {
    wiki?: WikiTarget
  }
  interface ImageData {
    wiki?: WikiTarget
  }
}

/**
 * Obsidian's `[[Note#Heading|label]]` and `![[picture.png|300]]` become links and pictures; an embedded note becomes a
 * link to it. https://help.obsidian.md/links
 */
export function wikilinks(node: Nodes, source: string): Nodes[] | undefined {
  const children = phrasingOf(node)
  if (!children) return undefined
  const embedded = replaceBetween(children, { open: '![[', close: ']]', make: embed }, source)
  const linked = replaceBetween(embedded ?? children, { open: '[[', close: ']]', make: link }, source)
  const changed = linked ?? embedded
  if (changed) setChildren(node, changed)
  return changed && [node]
}

function link(inside: PhrasingContent[], start: Text): Link[] | undefined {
  const parts = partsOf(inside)
  if (!parts) return undefined
  const { target, wiki, label } = parts
  return [
    { type: 'link', url: target, children: label ?? [text(nameOf(wiki))], data: { wiki }, ...at(start) },
  ]
}

function embed(inside: PhrasingContent[], start: Text): PhrasingContent[] | undefined {
  const parts = partsOf(inside)
  if (!parts) return undefined
  const { target, wiki, label = [] } = parts
  if (!isPicture(wiki.name)) {
    const data = { wiki, hProperties: { class: 'embedded' } }
    const words = label.length > 0 ? label : [text(nameOf(wiki))]
    return [{ type: 'link', url: target, children: words, data, ...at(start) }]
  }
  const words = textOf(label).split('|')
  const [, width, height] = /^(\d+)(?:x(\d+))?$/.exec(words.at(-1)?.trim() ?? '') ?? []
  if (width) words.pop()
  const hProperties = { ...(width && { width }), ...(height && { height }) }
  const alt = words.join('|').trim() || wiki.name.replace(/^.*\//, '').replace(/\.\w+$/, '')
  const picture: Image = { type: 'image', url: target, alt, data: { wiki, hProperties }, ...at(start) }
  return [picture]
}

interface Parts {
  /** As it was typed. */
  target: string
  wiki: WikiTarget
  label: PhrasingContent[] | undefined
}

/** Nothing where no name can be meant: `[[ -f file ]]`, `[[1, 2], [3]]`. */
function partsOf(inside: readonly PhrasingContent[]): Parts | undefined {
  const [first, ...rest] = inside
  if (first?.type !== 'text') return undefined
  // In a table the bar is escaped, and older parsers keep the sign.
  const [typed = '', ...words] = first.value.split(/\\?\|/)
  const target = words.length > 0 ? typed.trimEnd() : typed
  const isWhole = words.length > 0 || rest.length === 0
  if (!isWhole || !/\p{L}|^\d{4}-\d/u.test(target) || /^[\s:]|\s$|[[\]{}<>\n]/.test(target)) return undefined
  const [, name = '', heading, block] = /^([^#^]*)(?:#([^^].*))?(?:#?(\^[\w-]+))?$/.exec(target) ?? []
  const label = words.length > 0 ? [text(words.join('|')), ...rest].filter(isSomething) : []
  const place = block ?? heading?.replace(/^.*#/, '') ?? ''
  if (name === '' && place === '') return undefined
  return { target, wiki: { name, place }, label: label.length > 0 ? label : undefined }
}

/** A link says what it leads to, as Obsidian shows it. */
const nameOf = ({ name, place }: WikiTarget) =>
  [name, place.startsWith('^') && name !== '' ? '' : place].filter(part => part !== '').join(' > ')

const isPicture = (name: string) => /\.(png|jpe?g|gif|svg|webp|avif|bmp)$/i.test(name)

const isSomething = (node: PhrasingContent) => node.type !== 'text' || node.value !== ''

const text = (value: string): Text => ({ type: 'text', value })

const at = ({ position }: Text) => (position ? { position } : {})
