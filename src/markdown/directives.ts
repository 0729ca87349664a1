import { defineMdastPlugin } from 'satteri'

/**
 * Our own container directives become elements that page and deck know by their data attributes:
 * `:::notes`, `:::slides-only`, `:::docs-only`, `:::columns`; and `::include` marks its place in a session deck.
 */
export const directives = () => {
  let includes = 0
  return defineMdastPlugin({
    name: 'lectern-directives',
    containerDirective(node, context) {
      const element = Object.hasOwn(elements, node.name) && elements[node.name]
      if (element) context.setProperty(node, 'data', element)
    },
    leafDirective(node, context) {
      if (node.name !== 'include') return
      context.setProperty(node, 'data', { hName: 'div', hProperties: { 'data-include': String(includes++) } })
    },
  })
}

/** The containers that are our own, by name, and the elements that they become. */
export const elements: Record<string, { hName: string; hProperties: Record<string, string> }> = {
  notes: { hName: 'aside', hProperties: { class: 'notes' } },
  'slides-only': { hName: 'div', hProperties: { 'data-only': 'slides' } },
  'docs-only': { hName: 'div', hProperties: { 'data-only': 'docs' } },
  columns: { hName: 'div', hProperties: { class: 'columns' } },
}
