import { readFile } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import type { Nodes } from 'mdast'
import { type Problem, problem } from '../errors.ts'
import { type FrontMatter, splitFrontMatter } from './front-matter.ts'
import { nameInWords } from './ids.ts'
import { type Heading, headingsOf, parse } from './tree.ts'

/** What one file says, before anything is known of the others. */
export interface Reading {
  /** From the root of the project, as messages name it. */
  file: string
  /** From the folder that it was found in. */
  path: string
  frontMatter: FrontMatter
  title: string
  /** The line of the heading that is the title, and so is not shown again in the text. */
  titleLine?: number | undefined
  headings: Heading[]
  body: string
  /** `mdx` only where it compiles; all else is read as Markdown. */
  format: 'md' | 'mdx'
  tree: Nodes
  problems: Problem[]
}

/** Reads one note or session deck. Never throws: what is wrong stands in `problems`, and the text is kept. */
export async function readNote(folder: string, path: string, file: string): Promise<Reading> {
  const problems: Problem[] = []
  const source = await readFile(join(folder, path), 'utf8').catch((error: Error) => {
    problems.push(problem('unreadable', { file }, error.message))
    return ''
  })
  const { data: frontMatter, body, problems: faults } = splitFrontMatter(source, file)
  problems.push(...faults)
  // The MDX compiler reads the front matter again, and would stop at a broken one.
  const wanted =
    extname(path) === '.mdx' && !faults.some(({ name }) => name === 'frontMatterSyntax') ? 'mdx' : 'md'
  const parsed = parse(body, wanted)
  if (!parsed.ok)
    problems.push(problem('mdxSyntax', { file, line: parsed.line, column: parsed.column }, parsed.reason))
  const { format, tree } = parsed.ok ? ({ format: wanted, tree: parsed.tree } as const) : asMarkdown(body)
  const headings = headingsOf(tree)
  return {
    file,
    path,
    frontMatter,
    ...titleOf(frontMatter, headings, path),
    headings,
    body,
    format,
    tree,
    problems,
  }
}

function asMarkdown(body: string): { format: 'md'; tree: Nodes } {
  const parsed = parse(body, 'md')
  return { format: 'md', tree: parsed.ok ? parsed.tree : { type: 'root', children: [] } }
}

/** The title: of the front matter, else the first heading, else the file's (or its folder's) name in words. */
export function titleOf(
  { title }: FrontMatter,
  headings: readonly Heading[],
  path: string,
): { title: string; titleLine?: number } {
  const first = headings.find(({ text }) => text !== '')
  if (title) return first?.depth === 1 && first.text === title ? { title, titleLine: first.line } : { title }
  if (first) return { title: first.text, titleLine: first.line }
  const name = basename(path, extname(path))
  const folder = path.split('/').at(-2)
  return { title: nameInWords(/^(readme|index)$/i.test(name) && folder ? folder : name) }
}
