import { createHash } from 'node:crypto'
import { type Custom, defineMdastPlugin, type MdastNode } from 'satteri'
import type { DiagramDrawer } from '../diagrams/draw.ts'
import { html } from './html.ts'

/** A fenced `mermaid` block becomes a figure with the drawn diagram, or with its source where it cannot be drawn. */
export const diagrams = (drawer: DiagramDrawer) => {
  return ({ fileURL, sourceFormat }: { fileURL: URL | undefined; sourceFormat: 'markdown' | 'mdx' }) => {
    const document = createHash('sha256')
      .update(fileURL?.href ?? '')
      .digest('hex')
      .slice(0, 6)
    let count = 0
    let heading = 'Diagram'
    return defineMdastPlugin({
      name: 'lectern-diagrams',
      heading(node, context) {
        heading = context.textContent(node)
      },
      async code(node, context) {
        if (node.lang !== 'mermaid') return
        const idPrefix = `d${document}-${++count}`
        const result = await drawer.draw({ source: node.value, idPrefix, title: heading })
        if (!result.ok) context.replaceNode(node, failed(node, result.message))
        else
          context.replaceNode(
            node,
            html(`<figure class="diagram-figure" tabindex="0">${result.svg}</figure>`, sourceFormat),
          )
      },
    })
  }
}

/** What stands in the place of a diagram that cannot be drawn: why, and its source. */
function failed(source: MdastNode, message: string): (MdastNode | Custom)[] {
  return [
    {
      type: 'lecternFault',
      data: { hName: 'p', hProperties: { class: 'fault' } },
      children: [{ type: 'text', value: `This diagram cannot be drawn: ${message}` }],
    },
    { ...source, lang: 'text' } as MdastNode,
  ]
}
