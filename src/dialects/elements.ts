import type { BlockContent, DefinitionContent, Paragraph, PhrasingContent } from 'mdast'

/** An element of HTML around nodes, as the compiler makes it of a paragraph with another name. */
export function element(
  tagName: string,
  children: readonly (PhrasingContent | BlockContent | DefinitionContent)[],
  properties: Record<string, string | boolean> = {},
): Paragraph {
  return {
    type: 'paragraph',
    // What the compiler reads; the type of a paragraph has no word for it.
    data: { hName: tagName, hProperties: properties } as Paragraph['data'],
    // The name decides what may stand inside, not the type of a paragraph.
    children: children as PhrasingContent[],
  }
}

/** Something to be unfolded, with its summary. */
export function details(
  summary: readonly PhrasingContent[],
  children: readonly (BlockContent | DefinitionContent)[],
  open = false,
): Paragraph {
  return element('details', [element('summary', summary), ...children], open ? { open: true } : {})
}
