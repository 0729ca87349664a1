import type { Nodes } from 'mdast'
import type { DeckFormat } from '../dialects/deck-formats.ts'
import { type Problem, problem } from '../errors.ts'
import { bundleStopper } from './mdx/bundle.ts'
import { makeUsable } from './mdx/usable.ts'
import { asMarkdown } from './raw-html/as-markdown.ts'
import { type CleanHtml, cleanHtml } from './raw-html/clean.ts'
import { parse } from './tree.ts'

export interface TreeOptions {
  /** As messages name it. */
  file: string
  /** The same, absolute. */
  path: string
  /** The folder that it was found in, absolute. */
  folder: string
  wanted: 'md' | 'mdx'
  /** The deck that it was written as, if it was. */
  written: DeckFormat | undefined
  /** Whether something stands in the way of MDX that has been told already. */
  isOdd: boolean
  trust: boolean
}

export interface NoteTree {
  tree: Nodes
  /** `mdx` only where it compiles; all else is shown as Markdown. */
  format: 'md' | 'mdx'
  /** Whether it runs code, and so may fail only when it is rendered. */
  runs?: boolean
  problems: Problem[]
}

/** The tree of a note, in the format that it is shown in. */
export async function readTree(body: string, options: TreeOptions): Promise<NoteTree> {
  const { file, wanted, written, isOdd, trust } = options
  const asText = (problems: Problem[]): NoteTree =>
    told(asMarkdown(body, { wanted, written, trust }), 'md', file, problems)
  if (wanted === 'md' || isOdd) return asText([])
  const parsed = parse(body, 'mdx', written)
  if (!parsed.ok) {
    const { reason, line, column } = parsed
    return asText([problem('mdxSyntax', { file, line, column }, reason)])
  }
  const stopper = bundleStopper(parsed.tree, options.path)
  if (stopper) return asText([problem('mdxSyntax', { file }, stopper.reason)])
  const { faults, runs } = makeUsable(parsed.tree, { file: options.path, folder: options.folder, trust })
  const problems = faults.map(({ kind, what, line }) => problem(kind, { file, line }, what))
  if (trust) return { tree: parsed.tree, format: 'mdx', runs, problems }
  return { ...told(cleanHtml(parsed.tree, { trust }), 'mdx', file, problems), runs }
}

function told(
  { tree, faults }: CleanHtml,
  format: 'md' | 'mdx',
  file: string,
  problems: Problem[],
): NoteTree {
  const more = faults.map(({ kind, what, line, column }) => problem(kind, { file, line, column }, what))
  return { tree, format, problems: [...problems, ...more] }
}
