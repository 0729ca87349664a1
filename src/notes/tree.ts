import GithubSlugger from 'github-slugger'
import type { Nodes } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { markdownToMdast, mdxToJs, mdxToMdast } from 'satteri'
import type { DeckFormat } from '../dialects/deck-formats.ts'
import { toOneDialect } from '../dialects/dialects.ts'
import { descendants } from '../mdast.ts'

export interface Heading {
  /** As Astro makes it: slugged as on GitHub, repeated ones numbered. */
  id: string
  depth: number
  text: string
  line: number
}

export type Parsed =
  | { ok: true; tree: Nodes; changed: boolean }
  | { ok: false; reason: string; line?: number; column?: number }

/** The features that page, deck and every check agree on. A note shows what its author typed: `--flag` stays `--flag`. */
export const features = {
  gfm: true,
  directive: true,
  math: true,
  frontmatter: false,
  smartPunctuation: false,
} as const

/** Parses a note's text. Markdown always parses; MDX may not, and then the reason is told with its place. */
export function parse(body: string, format: 'md' | 'mdx', written?: DeckFormat): Parsed {
  if (format === 'md') return { ok: true, ...treeOf(body, 'md', written) }
  try {
    // The compiler sees more than the parser: what is wrong inside `import` and `export`.
    mdxToJs(body, { features })
    return { ok: true, ...treeOf(body, 'mdx', written) }
  } catch (error) {
    return { ok: false, ...readFault(error instanceof Error ? error.message : String(error)) }
  }
}

/**
 * The tree of a text, in whichever dialect of Markdown it is written; `changed` tells whether it says something else than
 * the text read by the letter. Throws where MDX does not parse.
 */
export function treeOf(
  text: string,
  format: 'md' | 'mdx',
  written?: DeckFormat,
): { tree: Nodes; changed: boolean } {
  const read = format === 'md' ? markdownToMdast : mdxToMdast
  return toOneDialect(text, edited => read(edited, { features }), written)
}

/** All headings in the order of the text. */
export function headingsOf(tree: Nodes): Heading[] {
  const slugger = new GithubSlugger()
  return [...descendants(tree)].flatMap(node => {
    if (node.type !== 'heading') return []
    // Astro leaves pictures out of an id; where a heading is nothing else, their words are its text.
    const id = idOf(node) ?? slugger.slug(wordsForId(node))
    const text = textOf(node, { includeHtml: false }).trim()
    return [{ id, depth: node.depth, text, line: node.position?.start.line ?? 1 }]
  })
}

/** The id that its author gave a node: `## Words {#id}`. */
function idOf({ data }: Nodes): string | undefined {
  const id = data && 'hProperties' in data && data.hProperties
  return id && typeof id === 'object' && 'id' in id && typeof id.id === 'string' ? id.id : undefined
}

/** The words of a heading that Astro makes its id of: pictures and formulas are not among them. */
function wordsForId(node: Nodes): string {
  if (node.type === 'inlineMath') return ''
  return 'children' in node
    ? node.children.map(wordsForId).join('')
    : textOf(node, { includeImageAlt: false, includeHtml: false })
}

/** Where a node begins, counted from 1. */
export const startOf = ({ position }: Nodes) => ({
  line: position?.start.line,
  column: position?.start.column,
})

/** Sätteri says `12:3: What is wrong (12:3) (package:rule)`. */
function readFault(message: string): { reason: string; line?: number; column?: number } {
  const [, line, column, rest = message] = /^(\d+):(\d+): ([\s\S]*)$/.exec(message) ?? []
  const reason = rest.replace(/ \([\d:-]+\)/g, '').replace(/ \([\w-]+:[\w-]+\)\s*$/, '')
  return line === undefined ? { reason } : { reason, line: Number(line), column: Number(column) }
}
