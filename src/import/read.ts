import { readFile } from 'node:fs/promises'
import { basename, dirname, extname } from 'node:path'
import type { Nodes } from 'mdast'
import { markdownToMdast, mdxToMdast } from 'satteri'
import { respelled } from '../dialects/dialects.ts'
import { proseDollars } from '../dialects/prose-dollars.ts'
import { InputError, type Problem, problem } from '../errors.ts'
import { descendants } from '../mdast.ts'
import { splitFrontMatter } from '../notes/front-matter.ts'
import { readNote } from '../notes/read.ts'
import { decodeText } from '../notes/text.ts'
import { features } from '../notes/tree.ts'
import { readingFault } from '../reading-fault.ts'
import { frontMatterIn } from './front-matter.ts'
import type { Note } from './plan.ts'

/**
 * Reads a note to be imported. Throws an InputError where there is none.
 *
 * @param path absolute
 * @param file the same, as messages name it
 */
export async function readLongNote(path: string, file: string): Promise<{ note: Note; problems: Problem[] }> {
  if (!/\.(md|mdx|markdown)$/i.test(path)) throw new InputError([problem('importNotMarkdown', { file })])
  const bytes = await readFile(path).catch((error: Error) => {
    throw new InputError([problem('unreadable', { file }, readingFault(error))])
  })
  const source = decodeText(bytes)
  if (!source) throw new InputError([problem('importNotMarkdown', { file })])
  // It is copied, not run.
  const trust = true
  const { format, frontMatter, headings, problems } = await readNote(
    dirname(path),
    basename(path),
    file,
    trust,
  )
  const { body } = splitFrontMatter(source.text, file)
  const name = basename(path, extname(path))
  return {
    note: {
      ...blocksOf(body, format),
      format,
      frontMatter,
      headings,
      frontMatterText: frontMatterIn(source.text, body),
      name: /^(readme|index)$/i.test(name) ? basename(dirname(path)) : name,
    },
    problems,
  }
}

/** The blocks of a text as it is written, in whatever dialect: the text of the new files is to be in the same. */
function blocksOf(text: string, format: 'md' | 'mdx'): Pick<Note, 'body' | 'blocks'> {
  const parse = (text: string): Nodes => (format === 'md' ? markdownToMdast : mdxToMdast)(text, { features })
  const tree = parse(text)
  // What only looks like math would keep what MDX takes for code.
  const isAmbiguous = [...descendants(tree)].some(
    node => node.type === 'inlineMath' && /[{<]/.test(node.value) && proseDollars(node, text).length > 0,
  )
  const body = isAmbiguous ? respelled(text, parse) : text
  const root = isAmbiguous ? parse(body) : tree
  return { body, blocks: root.type === 'root' ? root.children : [] }
}
