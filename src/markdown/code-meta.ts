import { defineMdastPlugin } from 'satteri'
import { readFenceMeta } from '../dialects/fence-meta.ts'

/** Code blocks are given only what they can be shown with. */
export const codeMeta = defineMdastPlugin({
  name: 'lectern-code-meta',
  code(node, context) {
    if (node.lang === 'mermaid' || !node.meta) return
    const { meta, dropped } = readFenceMeta(node.meta, node.value)
    if (dropped.length > 0) context.replaceNode(node, { ...node, meta })
  },
})
