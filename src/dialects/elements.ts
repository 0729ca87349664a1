import type { BlockContent, DefinitionContent, Paragraph, PhrasingContent } from 'mdast'

/** An element of HTML around nodes, which Markdown has no node for. */
export function element(
  tagName: string,
  children: readonly (PhrasingContent | BlockContent | DefinitionContent)[],
  properties: Record<string, string | boolean> = {},
): Paragraph & PhrasingContent {
  const node = { type: 'lecternElement', data: { hName: tagName, hProperties: properties }, children }
  // The compiler takes nodes of any type by their name; the types of Markdown do not know them.
  return node as unknown as Paragraph & PhrasingContent
}

/** Something to be unfolded, with its summary. */
export function details(
  summary: readonly PhrasingContent[],
  children: readonly (BlockContent | DefinitionContent)[],
  open = false,
): Paragraph {
  return element('details', [element('summary', summary), ...children], open ? { open: true } : {})
}
