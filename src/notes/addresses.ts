import type { Nodes } from 'mdast'
import { descendants } from '../mdast.ts'

/** An address that stands in a note: of what is opened or played, or of what is shown. */
export interface Address {
  kind: 'link' | 'picture'
  url: string
}

/** All addresses that a node names itself, whether it was written as Markdown, HTML or JSX. */
export function addressesIn(node: Nodes): Address[] {
  if (node.type === 'link' || node.type === 'definition') return [{ kind: 'link', url: node.url }]
  const picture: Address[] = node.type === 'image' ? [{ kind: 'picture', url: node.url }] : []
  if (!node.data && !('attributes' in node)) return picture
  const { element, attributes } = elementOf(node)
  return picture.concat(
    Object.entries(attributes).flatMap(([attribute, value]): Address[] => {
      const kind = kindOfAddress(element, attribute)
      if (kind === 'pictures') return candidatesOf(value).map(({ url }) => ({ kind: 'picture', url }))
      return kind ? [{ kind, url: value }] : []
    }),
  )
}

/** The addresses of all pictures in a note that are on the internet. */
export function picturesFromElsewhere(tree: Nodes): string[] {
  const nodes = [...descendants(tree)]
  const references = new Set(nodes.flatMap(node => (node.type === 'imageReference' ? [node.identifier] : [])))
  return nodes
    .flatMap(node => {
      if (node.type === 'definition') return references.has(node.identifier) ? [node.url] : []
      return addressesIn(node).flatMap(({ kind, url }) => (kind === 'picture' ? [url] : []))
    })
    .filter(url => /^https?:/i.test(url) && URL.canParse(url))
}

/** What the address in an attribute is for; `pictures` is a list of them, as in `srcset`. */
export function kindOfAddress(element: string, attribute: string): Address['kind'] | 'pictures' | undefined {
  return kinds[element]?.[attribute]
}

const kinds: Readonly<Record<string, Readonly<Record<string, Address['kind'] | 'pictures'>>>> = {
  a: { href: 'link' },
  area: { href: 'link' },
  img: { src: 'picture' },
  source: { src: 'link', srcset: 'pictures' },
  video: { src: 'link', poster: 'picture' },
  audio: { src: 'link' },
  track: { src: 'link' },
}

/** The pictures of a `srcset`, each with what stands behind it. */
export function candidatesOf(set: string): { url: string; size: string }[] {
  return set.split(/,\s+|,$/).flatMap(candidate => {
    const [url, ...size] = candidate.trim().split(/\s+/)
    return url ? [{ url, size: size.join(' ') }] : []
  })
}

/** The HTML element that a node is, with those attributes of which the value is known. */
function elementOf(node: Nodes): { element: string; attributes: Record<string, string> } {
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    const known = node.attributes.flatMap(attribute =>
      attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
        ? [[attribute.name, attribute.value] as const]
        : [],
    )
    return { element: node.name ?? '', attributes: Object.fromEntries(known) }
  }
  const { hName = '', hProperties = {} } = node.data ?? {}
  const known = Object.entries(hProperties).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as const] : [],
  )
  return { element: hName, attributes: Object.fromEntries(known) }
}
