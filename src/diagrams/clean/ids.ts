import { ID_MARK } from '../drawing.ts'
import { referencedIds } from './prune.ts'

/** Keeps the ids that are referred to, and names them anew in document order, each beginning with the mark. */
export function renameIds(svg: Element): void {
  const names = new Map<string, string>()
  const used = referencedIds(svg)
  for (const element of svg.querySelectorAll('[id]')) {
    const name = used.has(element.id) ? (names.get(element.id) ?? `${ID_MARK}-${names.size + 1}`) : undefined
    if (name) {
      names.set(element.id, name)
      element.id = name
    } else element.removeAttribute('id')
  }
  svg.removeAttribute('id')
  for (const element of [svg, ...svg.querySelectorAll('*')])
    for (const attribute of [...element.attributes]) redirect(element, attribute, names)
}

function redirect(element: Element, { name, value }: Attr, names: Map<string, string>): void {
  const id = name === 'href' ? /^#(.+)/.exec(value)?.[1] : /^url\(["']?#([^"')]+)/.exec(value)?.[1]
  if (id === undefined) return
  const to = names.get(id)
  if (to) element.setAttribute(name, name === 'href' ? `#${to}` : `url(#${to})`)
  // A link to a heading of the page is no reference into the drawing.
  else if (element.localName !== 'a') element.removeAttribute(name)
}
