import type { Element, ElementContent } from 'hast'
import { hasClass, isElement } from '../../hast.ts'
import type { BoxKind } from '../metrics.ts'
import { onlyPictures, picturesApart, says } from '../pictures-apart.ts'
import { codeFlow } from './code-flow.ts'
import { cardsIn } from './columns.ts'
import type { Flow } from './flow.ts'
import { linkCard } from './link-card.ts'
import { splitColumns } from './table-columns.ts'

/** Reads blocks. What has no block around it is a paragraph; a wrapper that means nothing to a slide is looked through. */
export function toFlows(nodes: readonly ElementContent[]): Flow[] {
  const flows: Flow[] = []
  let loose: ElementContent[] = []
  const close = () => {
    flows.push(...paragraph(bare, loose))
    loose = []
  }
  for (const node of nodes) {
    if (node.type === 'comment') continue
    if (!isElement(node) || isPhrasing(node)) loose.push(node)
    else {
      close()
      flows.push(...blockFlows(node))
    }
  }
  close()
  return flows
}

function blockFlows(node: Element): Flow[] {
  const { tagName, children } = node
  if (dropped.has(tagName) || hasClass(node, 'sl-anchor-link')) return []
  if (isPlayer(node)) return [{ kind: 'picture', node }]
  if (hasClass(node, 'sl-link-card')) return toFlows(linkCard(node))
  const code = codeFlow(node)
  if (code) return [code]
  if (/^h[1-6]$/.test(tagName))
    return [{ kind: 'text', shell: shellOf(node), content: children, heading: true }]
  if (hasClass(node, 'formula')) return [{ kind: 'whole', node }]
  if (textual.has(tagName) && children.every(child => !isElement(child) || isPhrasing(child)))
    return paragraph(shellOf(node), children)
  if (tagName === 'ul' || tagName === 'ol') return [listFlow(node)]
  if (tagName === 'table') return tableFlows(node)
  if (hasClass(node, 'columns')) {
    const cards = cardsIn(node)?.map(item => toFlows(item.children))
    return [{ kind: 'columns', node, cards, flows: toFlows(children) }]
  }
  const box = boxOf(node)
  if (box) return [boxFlow(node, box)]
  return toFlows(children)
}

/** A paragraph, its pictures each by itself; an empty one is nothing. */
function paragraph(shell: Element, content: readonly ElementContent[]): Flow[] {
  return picturesApart(content).flatMap((part): Flow[] => {
    const inside = part.filter(says)
    if (inside.length === 0) return []
    if (onlyPictures(part)) return inside.filter(isElement).map(node => ({ kind: 'picture', node }))
    return [{ kind: 'text', shell, content: part, heading: false }]
  })
}

function listFlow(node: Element): Flow {
  const items = node.children.filter(isElement)
  return {
    kind: 'list',
    shell: shellOf(node),
    items: items.map(item => ({ shell: shellOf(item), flows: toFlows(item.children) })),
  }
}

/** A table that is as wide as a slide at most, or several, below its caption. */
function tableFlows(node: Element): Flow[] {
  const parts = node.children.filter(isElement)
  const rows = parts
    .flatMap(part => (part.tagName === 'tr' ? [part] : part.children.filter(isElement)))
    .filter(({ tagName }) => tagName === 'tr')
  const isHead = (row: Element) => row.children.filter(isElement).every(({ tagName }) => tagName === 'th')
  const first = rows.findIndex(row => !isHead(row))
  const from = first === -1 ? rows.length : first
  const captions = parts.filter(({ tagName, children }) => tagName === 'caption' && children.some(says))
  return [
    ...captions.map(
      ({ children }): Flow => ({ kind: 'text', shell: bold, content: children, heading: true }),
    ),
    ...splitColumns({
      kind: 'table',
      shell: shellOf(node),
      head: rows.slice(0, from),
      rows: rows.slice(from),
    }),
  ]
}

const bold: Element = { type: 'element', tagName: 'p', properties: { className: ['caption'] }, children: [] }

function boxFlow(node: Element, box: BoxKind): Flow {
  const isHead = (child: ElementContent) =>
    isElement(child) && (child.tagName === 'summary' || hasClass(child, 'starlight-aside__title'))
  const head = node.children.filter(isElement).find(isHead)
  const shell = shellOf(node)
  if (box === 'details') shell.properties['open'] = true
  return {
    kind: 'box',
    box,
    shell,
    ...(head && { head: { kind: 'text', shell: shellOf(head), content: head.children, heading: true } }),
    flows: toFlows(node.children.filter(child => !isHead(child))),
  }
}

function boxOf(node: Element): BoxKind | undefined {
  if (hasClass(node, 'starlight-aside')) return 'aside'
  const boxes: Record<string, BoxKind> = { blockquote: 'quote', details: 'details', dd: 'definition' }
  return boxes[node.tagName]
}

/** An element without what is in it, and without what only a page's stylesheets make something of. */
export function shellOf(node: Element): Element {
  const { className, ...properties } = node.properties
  const names = Array.isArray(className) ? className.filter(name => !/^(sl|astro)-/.test(String(name))) : []
  return {
    ...node,
    properties: { ...properties, ...(names.length > 0 && { className: names }) },
    children: [],
  }
}

const isPlayer = (node: Element) => hasClass(node, 'diagram-figure') || players.has(node.tagName)

/** What stands in a line of text, and holds nothing that does not. */
export function isPhrasing(node: Element): boolean {
  if (drawn.has(node.tagName)) return true
  if (!phrasing.has(node.tagName)) return false
  return node.children.every(child => !isElement(child) || isPhrasing(child))
}

const bare: Element = { type: 'element', tagName: 'p', properties: {}, children: [] }

const dropped = new Set(['script', 'style', 'link', 'template', 'hr', 'meta', 'colgroup', 'col'])
const players = new Set(['iframe', 'video', 'object', 'embed', 'canvas', 'svg', 'img', 'picture'])
const textual = new Set([
  'p',
  'div',
  'dt',
  'summary',
  'figcaption',
  'center',
  'address',
  'legend',
  'caption',
  'section',
])
/** Their parts are no elements of HTML. */
const drawn = new Set(['svg', 'math'])
const phrasing = new Set(
  'a abbr audio b bdi bdo big br button cite code data del dfn em font i img input ins kbd label mark math meter nobr picture progress q rp rt ruby s samp small span strike strong sub sup svg time tt u var wbr'.split(
    ' ',
  ),
)
