import type { Heading, RootContent } from 'mdast'
import { nameInWords } from '../notes/ids.ts'
import type { Reading } from '../notes/read.ts'
import { addressesIn } from './addresses.ts'
import { anchorsOf, type Place } from './anchors.ts'
import { withCode } from './code.ts'
import { compose } from './compose.ts'
import { isApart, withDefinitions } from './definitions.ts'
import { sectionNames } from './file-names.ts'
import { folderFrontMatter, sectionFrontMatter } from './front-matter.ts'
import { indexName, type Move, placeOf, readdresser } from './local.ts'
import { escapeHtmlText } from './mdx/escape.ts'
import { type Part, type Section, splitNote } from './split.ts'

/** A note to be imported. */
export interface Note extends Pick<Reading, 'body' | 'format' | 'frontMatter' | 'headings'> {
  blocks: readonly RootContent[]
  /** The front matter as it is written, with its fences; empty where there is none. */
  frontMatterText: string
  /** The file’s name, or that of its folder, without ending. */
  name: string
}

/** What becomes a file. */
interface Piece {
  name: string
  title: string
  /** The heading that is the title. */
  heading: Heading | undefined
  nodes: readonly RootContent[]
  /** The same, and what the import adds. */
  blocks: readonly (RootContent | string)[]
}

/** The pieces that a note falls into, the folder’s own first, and where its anchors have gone. */
export interface Plan {
  pieces: readonly Piece[]
  places: ReadonlyMap<string, Place>
}

/** Decides which files a note becomes. */
export function planImport(note: Note): Plan {
  const code = note.blocks.filter(({ type }) => type === 'mdxjsEsm')
  const parts = splitNote(
    note.blocks.filter(block => !code.includes(block)),
    note.headings,
  )
  const sections = parts.flatMap(part => ('sections' in part ? part.sections : []))
  const names = sectionNames(sections)
  const { title, heading } = titleFor(note, parts)
  const kept = parts.flatMap(part => ('kept' in part ? [part.kept] : []))
  const [own = [], ...others] = withCode(
    withDefinitions(
      [kept, ...sections.map(({ node, content }) => [node, ...content])],
      note.blocks.filter(isApart),
    ),
    code,
  )
  const piece = (name: string, title: string, heading: Heading | undefined, all: readonly RootContent[]) => {
    const nodes = all.filter(node => node !== heading)
    return { name, title, heading, nodes, blocks: nodes }
  }
  const index = piece(indexName, title, heading, own)
  const files = sections.map((section, at) =>
    piece(names[at] ?? '', section.title, section.node, others[at] ?? []),
  )
  const places = anchorsOf([index, ...files], note.headings)
  const links = new Map(sections.map((section, at) => [section, names[at] ?? '']))
  const blocks = linksAll(index.nodes, names, places) ? index.nodes : withLists(parts, index.nodes, links)
  return { pieces: [{ ...index, blocks }, ...files], places }
}

/** Writes the files that were decided on. */
export function writeFiles(note: Note, { pieces, places }: Plan, move: Omit<Move, 'places'>) {
  return pieces.map(({ name, title, heading, blocks }, at) => {
    const frontMatter = at === 0 ? folderFrontMatter(note, title) : sectionFrontMatter(note, title)
    const text = compose(
      note.body,
      { title: heading, blocks },
      note.format,
      readdresser({ ...move, places }, name),
    )
    return { name, title, text: text.trim() === '' ? frontMatter : `${frontMatter}\n${text}` }
  })
}

/** The title of the folder, and the heading that has become it and is no longer shown in the text. */
function titleFor(note: Note, parts: readonly Part[]): { title: string; heading: Heading | undefined } {
  const { frontMatter, headings, name } = note
  const above = titleHeading(parts)
  const words = headings.find(one => one.line === above?.position?.start.line)?.text
  // A heading in HTML is no block of its own, and stays where it is.
  const [first] = headings
  const inHtml = note.blocks.every(node => node.type !== 'heading' || lineOf(node) !== first?.line)
  const title =
    frontMatter.title ?? words ?? (inHtml && first?.depth === 1 ? first.text : undefined) ?? nameInWords(name)
  return { title, heading: title === words ? above : undefined }
}

const lineOf = ({ position }: RootContent) => position?.start.line

/** The heading above all others, where it stays and comes first. */
function titleHeading(parts: readonly Part[]): Heading | undefined {
  const [first, ...others] = parts
    .flatMap(part => ('kept' in part ? [part.kept] : part.sections.map(({ node }) => node)))
    .filter(node => node.type === 'heading')
  const isKept = parts.some(part => 'kept' in part && part.kept === first)
  return isKept && others.every(({ depth }) => depth > (first?.depth ?? 0)) ? first : undefined
}

/** Whether a note has a table of contents of its own. */
function linksAll(
  nodes: readonly RootContent[],
  names: readonly string[],
  places: ReadonlyMap<string, Place>,
): boolean {
  const linked = new Set(
    addressesIn(nodes).map(({ url }) => (url.startsWith('#') ? placeOf(url, places)?.file : undefined)),
  )
  return names.every(name => linked.has(name))
}

/** What stays, with a list of links where sections have left. */
function withLists(
  parts: readonly Part[],
  own: readonly RootContent[],
  names: ReadonlyMap<Section, string>,
): (RootContent | string)[] {
  const stays = new Set(own)
  const blocks = parts.flatMap((part): (RootContent | string)[] => {
    if ('kept' in part) return stays.has(part.kept) ? [part.kept] : []
    return [part.sections.map(section => linkTo(section, names.get(section) ?? '')).join('\n')]
  })
  const there = new Set(blocks)
  const added = own.filter(node => !there.has(node))
  return [
    ...added.filter(({ type }) => type === 'mdxjsEsm'),
    ...blocks,
    ...added.filter(({ type }) => type !== 'mdxjsEsm'),
  ]
}

const linkTo = ({ number, title }: Section, name: string) =>
  `${number}. [${escapeHtmlText(title)}](./${name})`
