import type { Heading, Nodes, Root, RootContent } from 'mdast'
import { addressEdits, type Readdress, tokenizeWith } from './addresses.ts'
import { blockRange, type Edit, edited, rangeOf, sorted } from './edits.ts'
import { isFaithful } from './faithful.ts'
import { levelEdits } from './headings.ts'
import { mdxEdits } from './mdx/convert.ts'
import { spaceEdits } from './spaces.ts'

/** What becomes the text of a file: blocks of the note, and between them what the import adds. */
export interface Draft {
  /** The heading that has become the title: the links and pictures in it stay in the text. */
  title?: Heading | undefined
  blocks: readonly (RootContent | string)[]
}

/**
 * Writes the text of one file. The author's own words stay as they are written wherever MDX allows it.
 *
 * HTML that cannot be made to work is shown as text, and a block that does not work for another reason as code.
 */
export function compose(source: string, draft: Draft, format: 'md' | 'mdx', readdress: Readdress): string {
  const nodes = draft.blocks.filter(block => typeof block !== 'string')
  const whole = draft.title ? [draft.title, ...nodes] : nodes
  const same = [
    ...addressEdits(source, whole, readdress),
    ...levelEdits(source, nodes),
    ...spaceEdits(source, nodes),
  ]
  const write = (edits: Edit[]) => written(source, draft, sorted([...same, ...edits]))
  if (format === 'mdx') return write([])
  const tokenize = tokenizeWith(readdress)
  for (const convert of [
    () => mdxEdits(source, rootOf(whole), tokenize),
    () => whole.flatMap(node => mdxEdits(source, rootOf([node]), tokenize)),
  ]) {
    const text = write(convert())
    if (isFaithful(text, nodes)) return text
  }
  const plain = mdxEdits(source, rootOf(whole), html => [{ kind: 'text', raw: html, value: html }])
  return written(source, withCode(source, draft, sorted([...same, ...plain])), sorted([...same, ...plain]))
}

/** The same with each block as code that does not work alone. */
function withCode(source: string, { title, blocks }: Draft, edits: readonly Edit[]): Draft {
  const works = (block: RootContent) => isFaithful(edited(source, edits, blockRange(source, block)), [block])
  return {
    title,
    blocks: blocks.map(block => (typeof block === 'string' || works(block) ? block : asCode(source, block))),
  }
}

function written(source: string, { title, blocks }: Draft, edits: readonly Edit[]): string {
  const pointers = title ? pointersIn(title) : []
  const first = pointers.map(node => edited(source, edits, rangeOf(node))).join(' ')
  let text = first
  let before: RootContent | string | undefined = first || undefined
  for (const block of blocks) {
    const isPair = [before, block].every(one => typeof one === 'object' && one.type === 'definition')
    if (before !== undefined) text += isPair ? '\n' : '\n\n'
    text +=
      typeof block === 'string' ? block : edited(source, edits, blockRange(source, block)).replace(/\n+$/, '')
    before = block
  }
  return `${text.trimEnd()}\n`
}

/** The links and pictures of a heading, none of which lies in another. */
function pointersIn(node: Nodes): Nodes[] {
  if (pointing.has(node.type) || (node.type === 'html' && /^<img\b/i.test(node.value))) return [node]
  return 'children' in node ? node.children.flatMap(pointersIn) : []
}

const pointing: ReadonlySet<string> = new Set(['link', 'linkReference', 'image', 'imageReference'])

const rootOf = (children: RootContent[]): Root => ({ type: 'root', children })

function asCode(source: string, block: RootContent): string {
  const { start, end } = blockRange(source, block)
  const runs = source.slice(start, end).match(/`+/g) ?? []
  const marks = '`'.repeat(1 + Math.max(2, ...runs.map(run => run.length)))
  return `${marks}md\n${source.slice(start, end)}\n${marks}`
}
