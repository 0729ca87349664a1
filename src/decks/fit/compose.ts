import type { Element, ElementContent } from 'hast'
import { hasClass } from '../../hast.ts'
import { carriedText, isCarried } from './breaks.ts'
import type { Container, Unit } from './unit.ts'

/** Puts the units of one slide together again, in the elements that they lie in. */
export function compose(units: readonly Unit[], from: number, to: number): Element[] {
  const root: Element = { type: 'element', tagName: 'div', properties: {}, children: [] }
  const open: { container: Container; node: Element }[] = []
  let last: { of: Unit; node: Element } | undefined
  for (let index = from; index < to; index++) {
    const unit = units[index]
    if (!unit) break
    const kept = open.findIndex(({ container }, depth) => unit.path[depth] !== container)
    if (kept !== -1) open.length = kept
    for (const container of unit.path.slice(open.length)) {
      const node = opened(container, isCarried(units, from, container), carriedText(units, from, container))
      parentOf(open, root).children.push(node)
      open.push({ container, node: inside(node) })
    }
    if (!unit.node) continue
    const parent = parentOf(open, root)
    if (last && unit.joins && last.of === unit.joins) last.node.children.push(...unit.node.children)
    else {
      const node = { ...unit.node, children: [...unit.node.children] }
      parent.children.push(node)
      last = { of: unit.joins ?? unit, node }
    }
  }
  return root.children.filter(child => child.type === 'element')
}

const parentOf = (open: readonly { node: Element }[], root: Element) => open.at(-1)?.node ?? root

function opened({ kind, shell, head }: Container, carried: boolean, text: Container['carried']): Element {
  const node: Element = { ...shell, properties: { ...shell.properties }, children: [] }
  if (carried && kind === 'item') {
    const { className } = node.properties
    node.properties['className'] = [...(Array.isArray(className) ? className : []), 'carried']
    if (text) node.children.push(element('p', [{ type: 'text', value: text.words }]))
  }
  if (kind === 'table') return table(node, head)
  node.children.push(...structuredClone(head))
  if (kind === 'details' && head.length > 0 && !carried) node.children.push(answer())
  return node
}

/** Columns have the widths that they were planned with. */
function table(node: Element, head: readonly ElementContent[]): Element {
  const widths = String(node.properties['dataColumns'] ?? '').split(' ')
  delete node.properties['dataColumns']
  const columns = widths.map(width => element('col', [], { width }))
  node.children.push(element('colgroup', columns))
  if (head.length > 0) node.children.push(element('thead', structuredClone([...head])))
  node.children.push(element('tbody', []))
  return node
}

/** What is folded is the next step, for there may be a question before it; carried on, it is open already. */
const answer = () => element('div', [], { className: ['answer', 'fragment'] })

/** Where the units of a container go. */
function inside(node: Element): Element {
  const body = node.children.at(-1)
  const holds = body?.type === 'element' && (body.tagName === 'tbody' || hasClass(body, 'answer'))
  return holds ? body : node
}

function element(
  tagName: string,
  children: readonly ElementContent[],
  properties: Element['properties'] = {},
): Element {
  return { type: 'element', tagName, properties, children: [...children] }
}
