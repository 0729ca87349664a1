import type { Heading, RootContent } from 'mdast'
import { nameInWords } from '../notes/ids.ts'
import type { Reading } from '../notes/read.ts'
import { anchorsOf, type Place } from './anchors.ts'
import { compose } from './compose.ts'
import { isApart, withDefinitions } from './definitions.ts'
import { sectionNames } from './file-names.ts'
import { folderFrontMatter, sectionFrontMatter } from './front-matter.ts'
import { indexName, type Move, readdresser } from './local.ts'
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
export function planImport({ blocks, headings, frontMatter, name }: Note): Plan {
  const parts = splitNote(blocks, headings)
  const sections = parts.flatMap(part => ('sections' in part ? part.sections : []))
  const names = sectionNames(sections)
  const above = titleHeading(parts)
  const words = headings.find(one => one.line === above?.position?.start.line)?.text
  const title = frontMatter.title ?? words
  const heading = title === words ? above : undefined
  const kept = parts.flatMap(part => ('kept' in part ? [part.kept] : []))
  const [own = [], ...others] = withDefinitions(
    [kept, ...sections.map(({ node, content }) => [node, ...content])],
    blocks.filter(isApart),
  )
  const links = new Map(sections.map((section, at) => [section, names[at] ?? '']))
  const pieces: Piece[] = [
    {
      name: indexName,
      title: title ?? nameInWords(name),
      heading,
      nodes: own.filter(node => node !== heading),
      blocks: withLists(parts, own, links).filter(block => block !== heading),
    },
    ...sections.map((section, at): Piece => {
      const nodes = (others[at] ?? []).filter(node => node !== section.node)
      return { name: names[at] ?? '', title: section.title, heading: section.node, nodes, blocks: nodes }
    }),
  ]
  return { pieces, places: anchorsOf(pieces, headings) }
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

/** The heading above all others, where it stays and comes first. */
function titleHeading(parts: readonly Part[]): Heading | undefined {
  const headings = parts
    .flatMap(part => ('kept' in part ? [part.kept] : part.sections.map(({ node }) => node)))
    .filter(node => node.type === 'heading')
  const [first, ...others] = headings
  const isKept = parts.some(part => 'kept' in part && part.kept === first)
  return isKept && others.every(({ depth }) => depth > (first?.depth ?? 0)) ? first : undefined
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
  return [...blocks, ...own.filter(node => !there.has(node))]
}

const linkTo = ({ number, title }: Section, name: string) =>
  `${number}. [${escapeHtmlText(title)}](./${name})`
