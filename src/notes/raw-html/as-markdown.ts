import type { DeckFormat } from '../../dialects/deck-formats.ts'
import { parse } from '../tree.ts'
import { type CleanHtml, cleanHtml } from './clean.ts'
import { withoutModules } from './without-modules.ts'

export interface MarkdownOptions {
  /** What its author takes it for. */
  wanted: 'md' | 'mdx'
  /** The deck that it was written as, if it was. */
  written?: DeckFormat | undefined
  trust: boolean
}

/** The tree of a text that is shown as Markdown. Of MDX stay the text, and what is in its components. */
export function asMarkdown(body: string, { wanted, written, trust }: MarkdownOptions): CleanHtml {
  if (wanted === 'mdx') {
    const parsed = parse(body, 'mdx', written)
    if (parsed.ok) return cleanHtml(parsed.tree, { trust, components: 'open' })
  }
  const parsed = parse(body, 'md', written)
  if (!parsed.ok || parsed.tree.type !== 'root')
    return { tree: { type: 'root', children: [{ type: 'text', value: body }] }, faults: [] }
  if (wanted === 'md') return cleanHtml(parsed.tree, { trust })
  return cleanHtml(withoutModules(parsed.tree, body), { trust, components: 'open' })
}
