import GithubSlugger from 'github-slugger'
import type { Nodes } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { markdownToMdast, mdxToJs, mdxToMdast } from 'satteri'

export interface Heading {
  /** As Astro makes it: slugged as on GitHub, repeated ones numbered. */
  id: string
  depth: number
  text: string
  line: number
}

export type Parsed = { ok: true; tree: Nodes } | { ok: false; reason: string; line?: number; column?: number }

/** The features that page, deck and every check agree on. A note shows what its author typed: `--flag` stays `--flag`. */
export const features = { gfm: true, directive: true, frontmatter: false, smartPunctuation: false } as const

/** Parses a note's text. Markdown always parses; MDX may not, and then the reason is told with its place. */
export function parse(body: string, format: 'md' | 'mdx'): Parsed {
  if (format === 'md') return { ok: true, tree: markdownToMdast(body, { features }) }
  try {
    // The compiler sees more than the parser: what is wrong inside `import` and `export`.
    mdxToJs(body, { features })
    return { ok: true, tree: mdxToMdast(body, { features }) }
  } catch (error) {
    return { ok: false, ...readFault(error instanceof Error ? error.message : String(error)) }
  }
}

/** All headings in the order of the text. */
export function headingsOf(tree: Nodes): Heading[] {
  const slugger = new GithubSlugger()
  return [...descendants(tree)].flatMap(node => {
    if (node.type !== 'heading') return []
    // Astro leaves pictures out of an id; where a heading is nothing else, their words are its text.
    const id = slugger.slug(wordsOf(node, { includeImageAlt: false }))
    const text = wordsOf(node, { includeImageAlt: true }).trim()
    return [{ id, depth: node.depth, text, line: node.position?.start.line ?? 1 }]
  })
}

/** `:9` in `16:9` is read as a directive, and shown as it was typed. */
function wordsOf(node: Nodes, pictures: { includeImageAlt: boolean }): string {
  if (!('children' in node)) return textOf(node, { ...pictures, includeHtml: false })
  const words = node.children.map(child => wordsOf(child, pictures)).join('')
  return node.type === 'textDirective' ? `:${node.name}${words && `[${words}]`}` : words
}

/** Every node of a tree, parents before children. */
export function* descendants(node: Nodes): Generator<Nodes> {
  yield node
  if ('children' in node) for (const child of node.children) yield* descendants(child)
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
