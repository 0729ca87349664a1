import type { MdastContent } from 'satteri'

/** Finished HTML as a node: Markdown takes it as it is, MDX only through a fragment. */
export function html(
  value: string,
  format: 'markdown' | 'mdx',
  place: 'block' | 'words' = 'block',
): MdastContent {
  if (format === 'markdown') return { type: 'html', value }
  return {
    type: place === 'block' ? 'mdxJsxFlowElement' : 'mdxJsxTextElement',
    name: 'Fragment',
    attributes: [{ type: 'mdxJsxAttribute', name: 'set:html', value }],
    children: [],
  }
}
