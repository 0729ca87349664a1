import { fromMarkdown } from 'mdast-util-from-markdown'
import { findBlock } from '../../src/notes/front-matter-block.ts'

/** A note as the text of a deck with a slide a heading, for programs that split at lines of `---` only. */
export function deckText(note: string): string {
  const text = findBlock(note)?.body.trimStart() ?? note
  const starts = fromMarkdown(text)
    .children.filter(({ type }) => type === 'heading')
    .flatMap(({ position }) => position?.start.offset ?? [])
    .filter(start => text.slice(0, start).trim() !== '')
  const edges = [0, ...starts, text.length]
  return edges
    .slice(1)
    .map((to, index) => text.slice(edges[index], to).trim())
    .join('\n\n---\n\n')
}
