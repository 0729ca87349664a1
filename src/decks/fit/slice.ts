import type { ElementContent } from 'hast'
import { isElement } from '../../hast.ts'

/** The letters of some content; a line break is one, and so is a picture. A line that ends in the file alone goes on. */
export function letters(nodes: readonly ElementContent[]): string {
  return nodes
    .map(node => {
      if (node.type === 'text') return node.value.replace(/[\r\n]/g, ' ')
      return isElement(node) ? lettersIn(node.children, node.tagName) : ''
    })
    .join('')
}

const lettersIn = (children: readonly ElementContent[], tagName: string) =>
  tagName === 'br' ? '\n' : children.length === 0 ? '\ufffc' : letters(children)

/** What stands between two places of the letters of some content. It takes no longer for more content around it. */
export function slice(nodes: readonly ElementContent[], from: number, to: number): ElementContent[] {
  const places = placesOf(nodes)
  const part: ElementContent[] = []
  for (let index = firstAt(places, from); index < nodes.length; index++) {
    const [node, start, end] = [nodes[index], places[index] ?? 0, places[index + 1] ?? 0]
    if (!node || start >= to) break
    if (start >= from && end <= to) part.push(node)
    else if (node.type === 'text')
      part.push({ type: 'text', value: node.value.slice(Math.max(0, from - start), to - start) })
    else if (isElement(node)) part.push({ ...node, children: slice(node.children, from - start, to - start) })
  }
  return part
}

/** The first node that is not before a place. */
function firstAt(places: readonly number[], from: number): number {
  let [low, high] = [0, places.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle] ?? 0) < from) low = middle + 1
    else high = middle
  }
  return low > 0 && (places[low] ?? 0) > from ? low - 1 : low
}

/** Where each node begins, and the last ends: texts are asked for piece by piece, and so this is kept. */
function placesOf(nodes: readonly ElementContent[]): number[] {
  const known = kept.get(nodes)
  if (known) return known
  let at = 0
  const places = [at]
  for (const node of nodes) {
    at += lengthOf(node)
    places.push(at)
  }
  kept.set(nodes, places)
  return places
}

const kept = new WeakMap<readonly ElementContent[], number[]>()

function lengthOf(node: ElementContent): number {
  if (node.type === 'text') return node.value.length
  if (!isElement(node)) return 0
  if (node.tagName === 'br' || node.children.length === 0) return 1
  return placesOf(node.children).at(-1) ?? 0
}
