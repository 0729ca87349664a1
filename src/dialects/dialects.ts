import type { Nodes } from 'mdast'
import { descendants } from '../mdast.ts'
import { admonition } from './admonitions.ts'
import { alerts } from './alerts.ts'
import { attributeLists } from './attribute-lists.ts'
import { blockIds } from './block-ids.ts'
import { cjkStrong, withoutSigns } from './cjk-strong.ts'
import { comments } from './comments.ts'
import type { DeckFormat } from './deck-formats.ts'
import { directiveHead } from './directive-heads.ts'
import { directives } from './directives.ts'
import { type Edit, edited } from './edits.ts'
import { emoji } from './emoji.ts'
import { headingIds } from './heading-ids.ts'
import { marks } from './marks.ts'
import { marpPictures } from './marp-pictures.ts'
import { mathBlock } from './math-blocks.ts'
import { mathFences } from './math-fences.ts'
import { myst } from './myst.ts'
import { mystRoles } from './myst-roles.ts'
import { pictureWords } from './picture-words.ts'
import { proseDollars } from './prose-dollars.ts'
import { rewrite } from './rewrite.ts'
import { slideDecks } from './slide-decks.ts'
import { slideFrontMatter } from './slide-front-matter.ts'
import { unquotedValues } from './unquoted-values.ts'
import { vueTags } from './vue-tags.ts'
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
  written?: DeckFormat,
): { tree: Nodes; changed: boolean } {
  const { source, tree } = spelled(text, parse, written)
  const words: Change = node => pictureWords(node, source, parse)
  const inSource = (changes: readonly Change[]) =>
    changes.map(change => (node: Nodes) => change(node, source))
  const changes = [
    rewrite(tree, inSource([words, ...deckChanges(written, parse)])),
    rewrite(tree, inSource(treeChanges)),
  ]
  return { tree, changed: source !== text || changes.includes(true) }
}

/** Finds what is to be spelled otherwise. */
type Spelling = (node: Nodes, source: string) => Edit[]

const spellings: readonly Spelling[] = [
  admonition,
  myst,
  mathBlock,
  comments,
  directiveHead,
  proseDollars,
  cjkStrong,
  unquotedValues,
]

type Change = (node: Nodes, source: string) => readonly Nodes[] | undefined

/** In this order. */
const treeChanges: readonly Change[] = [
  withoutSigns,
  mystRoles,
  directives,
  wikilinks,
  marks,
  blockIds,
  headingIds,
  attributeLists,
  emoji,
  alerts,
  mathFences,
]

/** What is changed only in decks of other programs, before all else. */
function deckChanges(written: DeckFormat | undefined, parse: (text: string) => Nodes): Change[] {
  if (!written) return []
  const read = (text: string) => toOneDialect(text, parse).tree
  const slides: Change = (node, source) => slideDecks(node, source, written, read)
  if (written.program === 'slidev') return [vueTags, slides]
  return written.program === 'reveal-md' ? [slides] : [marpPictures, slides]
}

/** A text in which what the parser would read as something else is spelled otherwise. */
export function respelled(text: string, parse: (text: string) => Nodes): string {
  return spelled(text, parse).source
}

/** A sign that is no longer math makes another one of a pair: so it is looked at again, though not for ever. */
function spelled(
  text: string,
  parse: (text: string) => Nodes,
  written?: DeckFormat,
): { source: string; tree: Nodes } {
  let source = written?.program === 'slidev' ? edited(text, slideFrontMatter(parse(text), text)) : text
  let tree = parse(source)
  for (let round = 0; round < 100; round++) {
    const edits = [...descendants(tree)].flatMap(node => spellings.flatMap(find => find(node, source)))
    if (edits.length === 0) break
    source = edited(source, edits)
    tree = parse(source)
  }
  return { source, tree }
}
