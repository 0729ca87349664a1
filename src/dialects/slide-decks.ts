import type { Nodes, Paragraph, RootContent } from 'mdast'
import { parseDocument } from 'yaml'
import { descendants } from '../mdast.ts'
import type { DeckFormat } from './deck-formats.ts'
import { setChildren } from './rewrite.ts'

/**
 * Decks of Marp, Slidev and reveal-md: what stands between slides becomes a rule, what is for the presenter `:::notes`,
 * and what only tells a program how a slide looks goes.
 *
 * https://marpit.marp.app, https://sli.dev/guide/syntax, https://github.com/webpro/reveal-md
 */
export function slideDecks(root: Nodes, source: string, written: DeckFormat, read: (text: string) => Nodes) {
  if (root.type !== 'root') return undefined
  const broken = root.children.flatMap(node => atBreaks(node, source, written))
  const slides = apart(broken).map(slide => withNotes(slide, written, read))
  const children = slides.flatMap((slide, index) =>
    index === 0 ? slide : [{ type: 'thematicBreak' } as const, ...slide],
  )
  setChildren(root, children)
  return [root]
}

/** A node, with a rule where the deck's own program would begin a slide. */
function atBreaks(node: RootContent, source: string, { program, breaks }: DeckFormat): RootContent[] {
  const typed = source.slice(node.position?.start.offset, node.position?.end.offset)
  if (node.type === 'html' && breaks.includes(node.value.trim())) return [{ type: 'thematicBreak' }]
  if (program === 'marp') return [node]
  if (node.type === 'paragraph' && /^--$/.test(typed)) return [{ type: 'thematicBreak' }]
  // To Markdown a line of `---` right below words makes a heading of them.
  if (node.type === 'heading' && /\n-{3,}[ \t]*$/.test(typed))
    return [paragraphOf(node), { type: 'thematicBreak' }]
  return [node]
}

/** The nodes of each slide. */
function apart(nodes: readonly RootContent[]): RootContent[][] {
  const slides: RootContent[][] = [[]]
  for (const node of nodes) {
    if (node.type === 'thematicBreak') slides.push([])
    else slides.at(-1)?.push(node)
  }
  return slides
}

function withNotes(
  slide: readonly RootContent[],
  { program, breaks }: DeckFormat,
  read: (text: string) => Nodes,
): RootContent[] {
  // Slidev takes the last comment for the presenter's notes, reveal-md none.
  const last = slide.findLastIndex(node => node.type === 'html')
  const noted = slide.flatMap((node, index): RootContent[] => {
    if (program === 'slidev' && isSlot(node)) return []
    const comment = program === 'reveal-md' ? undefined : commentIn(node)
    if (comment === undefined || breaks.includes(comment) || (program === 'slidev' && index !== last))
      return [node]
    return isForProgram(comment) ? [] : [notes(childrenAt(read(comment), node))]
  })
  return program === 'reveal-md' || program === 'any' ? afterNoteLine(noted) : noted
}

/** `Note:` begins the presenter's notes, up to the end of the slide. */
function afterNoteLine(slide: readonly RootContent[]): RootContent[] {
  const at = slide.findIndex(node => node.type === 'paragraph' && noteLine(node))
  const node = slide[at]
  const split = node?.type === 'paragraph' && noteLine(node)
  if (!split) return [...slide]
  const heading = slide.findIndex(({ type }, index) => index > at && type === 'heading')
  const end = heading === -1 ? slide.length : heading
  const said = [...(split.note ? [split.note] : []), ...slide.slice(at + 1, end)]
  return [...slide.slice(0, at), ...(split.before ? [split.before] : []), notes(said), ...slide.slice(end)]
}

/** A paragraph at its line that begins with `Note:`. */
function noteLine(paragraph: Paragraph): { before?: Paragraph; note?: Paragraph } | undefined {
  for (const [index, child] of paragraph.children.entries()) {
    if (child.type !== 'text') continue
    const start = index === 0 ? '(?:^|\\n)' : '\\n'
    const match = new RegExp(`${start}notes?:[ \\t]*`, 'i').exec(child.value)
    if (!match) continue
    const ahead = child.value.slice(0, match.index)
    const rest = child.value.slice(match.index + match[0].length)
    const before = [...paragraph.children.slice(0, index), ...(ahead ? [{ ...child, value: ahead }] : [])]
    const after = [...(rest ? [{ ...child, value: rest }] : []), ...paragraph.children.slice(index + 1)]
    return {
      ...(before.length > 0 && { before: { ...paragraph, children: before } }),
      ...(after.length > 0 && { note: { ...paragraph, children: after } }),
    }
  }
  return undefined
}

/** What a comment says, where a node is nothing but one. */
function commentIn(node: RootContent): string | undefined {
  if (node.type !== 'html') return undefined
  const inside = /^<!--([\s\S]*?)-->\s*$/.exec(node.value)?.[1]
  return inside?.includes('-->') ? undefined : inside?.trim()
}

/** Whether a comment is a setting: `_class: lead`, `.slide: …`, `fit`, or a word to a linter. */
function isForProgram(comment: string): boolean {
  if (comment === '' || /^(\.\w+:|fit$|prettier-|markdownlint-|textlint-|spell)/.test(comment)) return true
  const document = parseDocument(comment)
  const values: unknown = document.errors.length > 0 ? undefined : document.toJS()
  return (
    typeof values === 'object' &&
    values !== null &&
    Object.keys(values).every(key => settings.has(key.replace(/^[_$]/, '')))
  )
}

const settings = new Set(
  `marp theme style headingDivider size math title author description keywords url image lang paginate header footer
  class backgroundColor backgroundImage backgroundPosition backgroundRepeat backgroundSize color transition`.split(
    /\s+/,
  ),
)

/** Slidev's `::right::`, which says where on the slide the next words stand. */
const isSlot = (node: RootContent) =>
  node.type === 'paragraph' &&
  node.children.length === 1 &&
  node.children[0]?.type === 'text' &&
  /^::[\w-]+::$/.test(node.children[0].value.trim())

const notes = (children: readonly RootContent[]): RootContent => ({
  type: 'containerDirective',
  name: 'notes',
  attributes: {},
  // What may stand in a text may stand in notes.
  children: children as Paragraph[],
})

/** What a text within a comment says, on the lines of the comment. */
function childrenAt(tree: Nodes, { position }: Nodes): RootContent[] {
  const above = (position?.start.line ?? 1) - 1
  for (const node of descendants(tree)) {
    if (!node.position) continue
    const { start, end } = node.position
    node.position = {
      start: { line: start.line + above, column: start.column },
      end: { line: end.line + above, column: end.column },
    }
  }
  return tree.type === 'root' ? tree.children : []
}

const paragraphOf = ({ children, position }: Extract<Nodes, { type: 'heading' }>): Paragraph => ({
  type: 'paragraph',
  children,
  ...(position && { position }),
})
