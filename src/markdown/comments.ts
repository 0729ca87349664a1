import { defineMdastPlugin } from 'satteri'

/** Comments in a note are for its author, and not part of a page. */
export const comments = defineMdastPlugin({
  name: 'lectern-comments',
  html(node, context) {
    if (/^<!/.test(node.value)) context.removeNode(node)
  },
})
