import type { Nodes } from 'mdast'
import { descendants } from '../mdast.ts'
import { alerts } from './alerts.ts'
import { blockIds } from './block-ids.ts'
import { cjkStrong, withoutSigns } from './cjk-strong.ts'
import { comments } from './comments.ts'
import { directiveHead } from './directive-heads.ts'
import { directives } from './directives.ts'
import { type Edit, edited } from './edits.ts'
import { emoji } from './emoji.ts'
import { marks } from './marks.ts'
import { mathFences } from './math-fences.ts'
import { proseDollars } from './prose-dollars.ts'
import { rewrite } from './rewrite.ts'
import { wikilinks } from './wikilinks.ts'

/**
 * Reads a text in whichever dialect of Markdown it is written, and gives the tree in the one that page and deck know.
 *
 * What the parser reads as something else is spelled otherwise first, found on the tree and never by a look at the
 * text alone; the rest is changed on the tree. Lines stay where they are.
 */
export function toOneDialect(
  text: string,
  parse: (text: string) => Nodes,
): { tree: Nodes; changed: boolean } {
  const source = respelled(text, parse)
  const tree = parse(source)
  const changes = treeChanges.map(change => {
    const below = rewrite(tree, node => change(node, source))
    // The root stays itself, with other children.
    return change(tree, source) !== undefined || below
  })
  return { tree, changed: source !== text || changes.includes(true) }
}

/** Finds what is to be spelled otherwise. */
type Spelling = (node: Nodes, source: string) => Edit[]

const spellings: readonly Spelling[] = [comments, directiveHead, proseDollars, cjkStrong]

/** In this order. */
const treeChanges: readonly ((node: Nodes, source: string) => readonly Nodes[] | undefined)[] = [
  withoutSigns,
  directives,
  wikilinks,
  marks,
  blockIds,
  emoji,
  alerts,
  mathFences,
]

/**
 * Spells otherwise what the parser would read as something else.
 *
 * A sign that is no longer math makes another one of a pair: so it is looked at again, though not for ever.
 */
export function respelled(text: string, parse: (text: string) => Nodes): string {
  let source = text
  for (let round = 0; round < 100; round++) {
    const nodes = [...descendants(parse(source))]
    const next = edited(
      source,
      nodes.flatMap(node => spellings.flatMap(find => find(node, source))),
    )
    if (next === source) break
    source = next
  }
  return source
}
