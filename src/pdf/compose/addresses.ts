import type { Element, ElementContent } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { isElement } from '../../hast.ts'
import { element } from './element.ts'

/**
 * Gives each link that leads elsewhere a number, and tells the addresses at the end: on paper nobody can follow a link.
 * Links whose words are their address need none; nor do headings, which stand in the outline of the file too.
 *
 * @param site links into the site have no number: the reader holds it in hand
 */
export function withAddresses(nodes: readonly ElementContent[], site: string | undefined): ElementContent[] {
  const known = new Map<string, number>()
  const numberOf = (address: string) => {
    const number = known.get(address) ?? known.size + 1
    known.set(address, number)
    return number
  }
  const numbered = nodes.flatMap(node => number(node, site, numberOf))
  return known.size === 0 ? numbered : [...numbered, list([...known.keys()])]
}

function number(
  node: ElementContent,
  site: string | undefined,
  numberOf: (address: string) => number,
): ElementContent[] {
  if (!isElement(node) || /^(h[1-6]|svg|pre)$/.test(node.tagName)) return [node]
  const address = addressOf(node, site)
  if (address) return [node, element('sup', { className: ['address-mark'] }, `[${numberOf(address)}]`)]
  return [{ ...node, children: node.children.flatMap(child => number(child, site, numberOf)) }]
}

function addressOf(node: Element, site: string | undefined): string | undefined {
  const href = String(node.properties['href'] ?? '')
  if (node.tagName !== 'a' || !/^https?:/.test(href)) return undefined
  if (site && href.startsWith(site)) return undefined
  const words = textOf(node).trim()
  return words === '' || bare(words) === bare(href) ? undefined : href
}

const bare = (address: string) => address.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')

const list = (addresses: string[]): Element =>
  element(
    'section',
    { className: ['addresses'], ariaLabel: 'Links' },
    element('p', { className: ['addresses-title'] }, 'Links'),
    element(
      'ol',
      {},
      addresses.map(address => element('li', {}, element('a', { href: address }, shown(address)))),
    ),
  )

/** As a person would write it down. */
function shown(address: string): string {
  try {
    return decodeURI(address).replace(/^https?:\/\//, '')
  } catch {
    return address
  }
}
