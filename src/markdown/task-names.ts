import type { ElementContent } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { defineHastPlugin } from 'satteri'

/** The boxes of a task list are named by their tasks, for those who do not see what stands beside them. */
export const taskNames = defineHastPlugin({
  name: 'lectern-task-names',
  element: {
    filter: ['li'],
    visit(node, context) {
      const box = boxIn(node.children)
      if (!box) return
      const words = node.children.filter(child => child.type !== 'element' || !isList(child.tagName))
      const name = words.map(wordsOf).join('').replace(/\s+/g, ' ').trim()
      context.setProperty(box, 'aria-label', name || 'Task')
    },
  },
})

/** The box that an item begins with, in a paragraph or not. */
function boxIn(children: readonly ElementContent[]) {
  for (const child of children) {
    if (child.type !== 'element') continue
    if (child.tagName === 'input' && child.properties['type'] === 'checkbox') return child
    if (child.tagName === 'p') return boxIn(child.children)
  }
  return undefined
}

const wordsOf = (node: ElementContent) => ('children' in node || 'value' in node ? textOf(node) : '')

const isList = (tagName: string) => tagName === 'ul' || tagName === 'ol'
