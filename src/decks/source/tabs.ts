import type { Element, ElementContent, RootContent } from 'hast'
import { elementsIn, isElement } from '../../hast.ts'

/** Lays Starlight's tabs open, as a slide has nobody to choose one: each becomes its label and what is under it. */
export function openTabs<Node extends RootContent>(node: Node): (Node | ElementContent)[] {
  if (!isElement(node)) return [node]
  if (node.tagName === 'script' || node.tagName === 'starlight-tabs-restore') return []
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
