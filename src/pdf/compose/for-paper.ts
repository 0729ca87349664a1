import type { Element, ElementContent } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { elementsIn, hasClass, isElement } from '../../hast.ts'
import { element } from './element.ts'

/**
 * Makes of what was built for a screen what can be printed: what is folded is open, tabs stand below one another under
 * their names, pictures do not wait, what only a pointer can use is gone, and what plays is a link to where it does.
 */
export function forPaper(nodes: readonly ElementContent[]): ElementContent[] {
  const all = nodes.filter(isElement).flatMap(node => [node, ...elementsIn(node)])
  const tabs = new Map(
    all
      .filter(({ properties }) => properties['role'] === 'tab')
      .map(tab => [String(tab.properties['id']), textOf(tab).trim()]),
  )
  return nodes.flatMap(node => change(node, tabs))
}

type Tabs = ReadonlyMap<string, string>

function change(node: ElementContent, tabs: Tabs): ElementContent[] {
  if (node.type !== 'element') return node.type === 'comment' ? [] : [node]
  const { tagName, properties } = node
  if (gone.has(tagName) || properties['role'] === 'tablist') return []
  if (['sl-anchor-link', 'slide-link', 'to-page', 'copy'].some(name => hasClass(node, name))) return []
  if (playing.has(tagName)) return elsewhere(node)
  const children = node.children.flatMap(child => change(child, tabs))
  if (properties['role'] === 'tabpanel') return [panel(node, children, tabs)]
  return [{ ...node, properties: changedProperties(node), children }]
}

/** Nothing of these can be printed. */
const gone = new Set(['script', 'noscript', 'template', 'style', 'link', 'button', 'dialog'])

const playing = new Set(['iframe', 'video', 'audio', 'object', 'embed'])

/** Paper is not gone through by key, and waits for no picture. */
function changedProperties({ tagName, properties }: Element): Element['properties'] {
  const { tabIndex, loading, ...others } = properties
  return tagName === 'details' ? { ...others, open: true } : others
}

function panel(node: Element, children: ElementContent[], tabs: Tabs): Element {
  const name = tabs.get(String(node.properties['ariaLabelledBy']))
  return element(
    'div',
    { className: ['tab-on-paper'] },
    name ? element('p', { className: ['tab-name'] }, name) : undefined,
    children,
  )
}

function elsewhere(node: Element): ElementContent[] {
  const source = [node, ...elementsIn(node)]
    .map(({ properties }) => properties['src'] ?? properties['data'])
    .find(value => value)
  if (!source) return node.children
  const words = String(node.properties['title'] ?? '') || String(source)
  return [element('p', { className: ['elsewhere'] }, element('a', { href: String(source) }, words))]
}
