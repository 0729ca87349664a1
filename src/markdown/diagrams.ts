import { createHash } from 'node:crypto'
import { type Custom, defineMdastPlugin, type MdastNode } from 'satteri'
import type { DiagramDrawer, DiagramRequest } from '../diagrams/draw.ts'
import { readFence } from '../diagrams/fence.ts'
import { figureHtml } from '../diagrams/figure.ts'
import { drawForSlide } from '../diagrams/on-slide.ts'
import { html } from './html.ts'
import type { Project } from './project.ts'

/** A fenced `mermaid` block becomes a figure with the drawn diagram, or with its source where it cannot be drawn. */
export const diagrams = (drawer: DiagramDrawer, { lang }: Pick<Project, 'lang'>) => {
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
        const fence = readFence(node.meta)
        const request: DiagramRequest = {
          source: node.value,
          idPrefix: `d${document}-${++count}`,
          title: fence.caption ?? heading,
          description: fence.alt,
        }
        const page = await drawer.draw(request)
        if (!page.ok) return context.replaceNode(node, failed(node, page.message))
        const onSlide = fence.turn ? await drawForSlide(page, request, drawer) : undefined
        context.replaceNode(node, html(figureHtml(page, { fence, onSlide, lang }), sourceFormat))
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
