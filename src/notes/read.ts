import { basename, extname, join } from 'node:path'
import type { Nodes } from 'mdast'
import type { DeckFormat } from '../dialects/deck-formats.ts'
import { type Problem, problem } from '../errors.ts'
import { anchorsOf } from './anchors.ts'
import { asCode, isDeep } from './depth.ts'
import { type FrontMatter, splitFrontMatter } from './front-matter.ts'
import { nameInWords } from './ids.ts'
import { type NoteTree, readTree, type TreeOptions } from './read-tree.ts'
import { readSource } from './source.ts'
import { type Heading, headingsOf } from './tree.ts'

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
  anchors: string[]
  body: string
  /** `mdx` only where it compiles; all else is read as Markdown. */
  format: 'md' | 'mdx'
  /** Whether it runs code, and so may fail only when it is rendered. */
  runs?: boolean | undefined
  /** The deck that it was written as, if it was. */
  written?: DeckFormat | undefined
  tree: Nodes
  problems: Problem[]
}

/**
 * Reads one note or session deck. Never throws: what is wrong stands in `problems`, and the text is kept.
 *
 * @param otherwise how a deck is written that does not say so itself
 */
export async function readNote(
  folder: string,
  path: string,
  file: string,
  trust = false,
  otherwise?: DeckFormat,
): Promise<Reading> {
  const problems: Problem[] = []
  const source = await readSource(join(folder, path), file)
  problems.push(...source.problems)
  const { data, body: typed, problems: faults, written = otherwise } = splitFrontMatter(source.text, file)
  problems.push(...faults)
  const frontMatter = source.isText ? data : { ...data, deck: false }
  const isMdx = extname(path) === '.mdx'
  // The bundler takes such a path for an address, and would look for another file.
  const isOdd = isMdx && /[#?%]/.test(join(folder, path))
  if (isOdd) problems.push(problem('mdxName', { file }))
  // The MDX compiler reads the front matter again, and would stop at a broken one.
  const isBroken = faults.some(({ name }) => name === 'frontMatterSyntax')
  const { body, tree, format, runs, ...found } = await readFlatTree(typed, {
    file,
    path: join(folder, path),
    folder,
    wanted: isMdx ? 'mdx' : 'md',
    written,
    isOdd: isOdd || isBroken,
    trust,
  })
  problems.push(...found.problems)
  const headings = headingsOf(tree)
  return {
    file,
    path,
    frontMatter,
    ...titleOf(frontMatter, headings, join(basename(folder), path)),
    headings,
    anchors: anchorsOf(tree),
    body,
    format,
    runs,
    written,
    tree,
    problems,
  }
}

/** What is nested too deeply is read as code, so that it is shown. */
async function readFlatTree(typed: string, options: TreeOptions): Promise<NoteTree & { body: string }> {
  try {
    const read = await readTree(typed, options)
    if (!isDeep(read.tree)) return { ...read, body: typed }
  } catch (error) {
    // Whoever walks such a tree runs out of stack.
    if (!(error instanceof RangeError)) throw error
  }
  const body = asCode(typed)
  const { tree, format } = await readTree(body, { ...options, wanted: 'md', written: undefined })
  return { body, tree, format, problems: [problem('tooDeep', { file: options.file })] }
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
