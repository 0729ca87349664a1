import type { Element, ElementContent } from 'hast'
import { elementsIn, isElement } from '../../hast.ts'

/** Where the links of a printed text may lead. */
export interface Leads {
  /** The address of the page that the text was read on. */
  from: string
  /** The id in the file that an address of the site stands for; nothing where that is not in the file. */
  inside(path: string, hash: string): string | undefined
  /** Where the site is served; nothing where nobody knows. */
  site?: string | undefined
}

/**
 * Lets links lead to a place in the file, else to where that is served. Where nobody knows where the site is served, a
 * link into it is but its words: on paper, and in a file that was sent to somebody, an address without a host is none.
 */
export function lead(nodes: readonly ElementContent[], leads: Leads): ElementContent[] {
  return nodes.map(node => {
    if (!isElement(node)) return node
    const children = lead(node.children, leads)
    const { href, ...others } = node.properties
    if (node.tagName !== 'a' || href === undefined) return { ...node, children }
    const target = targetOf(String(href), leads)
    return { ...node, properties: { ...others, ...(target !== undefined && { href: target }) }, children }
  })
}

/** Where a link of a text leads once it is printed; nothing where it cannot lead anywhere. */
export function targetOf(href: string, { from, inside, site }: Leads): string | undefined {
  if (!URL.canParse(href, here + from)) return undefined
  const { origin, pathname, search, hash, href: whole } = new URL(href, here + from)
  if (origin !== here) return whole
  const place = inside(pathname, decode(hash.slice(1)))
  if (place !== undefined) return `#${encodeURIComponent(place)}`
  return site && new URL(pathname + search + hash, site).href
}

/** The ids that links may name, of the elements themselves and all below. */
export const idsIn = (nodes: readonly ElementContent[]): Set<string> =>
  new Set(
    nodes
      .filter(isElement)
      .flatMap((node: Element) => [node, ...elementsIn(node)])
      .flatMap(({ properties }) => (properties['id'] ? [String(properties['id'])] : [])),
  )

/** No site is there: an address that stays at it leads into the site. */
const here = 'http://site.invalid'

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
