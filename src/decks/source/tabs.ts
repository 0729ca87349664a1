import type { Element, ElementContent, RootContent } from 'hast'
import { elementsIn, hasClass, isElement } from '../../hast.ts'

/** Lays Starlight’s tabs and trees of files open, as a slide has nobody to choose one: each tab becomes its label and what is under it. */
export function openTabs<Node extends RootContent>(node: Node): (Node | ElementContent)[] {
  if (!isElement(node)) return [node]
  if (node.tagName === 'script' || node.tagName === 'starlight-tabs-restore') return []
  if (node.tagName === 'starlight-file-tree') return node.children.flatMap(child => plainTree(child))
  node.children = node.children.flatMap(child => openTabs(child))
  return node.tagName === 'starlight-tabs' ? panelsOf(node) : [node]
}

function panelsOf({ children }: Element): ElementContent[] {
  const [list, ...panels] = children.filter(isElement)
  const labels = list ? elementsIn(list).filter(({ properties }) => properties['role'] === 'tab') : []
  return panels.flatMap((panel, index) => {
    const label = labels[index]
    return label ? [labelled(label), ...panel.children] : panel.children
  })
}

const labelled = ({ children }: Element): Element => ({
  type: 'element',
  tagName: 'p',
  properties: {},
  children: [{ type: 'element', tagName: 'strong', properties: {}, children }],
})

/** A tree of files as the list that it was written as: nobody unfolds it on a slide, and its icons are for pages. */
function plainTree(node: ElementContent): ElementContent[] {
  if (!isElement(node)) return [node]
  const { tagName } = node
  if (tagName === 'svg' || hasClass(node, 'sr-only')) return []
  const children = node.children.flatMap(plainTree)
  if (tagName === 'details' || tagName === 'summary') return children
  return [{ ...node, children }]
}
