import type { SaxesAttributeNS, SaxesTagNS } from 'saxes'

/** Why an element must not stand in a drawing; nothing where it may. */
export function forbiddenElement({ local, uri, attributes }: SaxesTagNS): string | undefined {
  const name = local.toLowerCase()
  if (uri === xhtml ? !harmlessHtml.has(name) : runs.has(name)) return `<${local}>`
  const animated =
    Object.values(attributes).find(attribute => attribute.local === 'attributeName')?.value ?? ''
  return /href|src|^\s*on/i.test(animated) ? `<${local}> of an address` : undefined
}

/** Why an attribute must not stand on an element; nothing where it may. */
export function forbiddenAttribute(
  { local: element }: SaxesTagNS,
  { local, value }: SaxesAttributeNS,
): string | undefined {
  const name = local.toLowerCase()
  if (name.startsWith('on')) return local
  if (!addresses.has(name)) return
  const url = value.replace(/[\0-\x20]/g, '')
  if (url.startsWith('#') || url === '') return
  if (/^data:image\/(png|jpe?g|gif|webp|avif);/i.test(url)) return
  if (element === 'a' && /^(https?|mailto):/i.test(url)) return
  return /^\w*script:/i.test(url) ? `${local}="javascript:"` : `an address of <${element}>`
}

/** Takes the addresses of other files out of a style; fonts and pictures that it brings along stay. */
export function withoutOutsideUrls(css: string): { css: string; changed: boolean } {
  const plain = unescaped(css)
  const cleaned = plain
    .replace(/@import[^;]*;?/gi, '')
    .replace(/image-set\s*\([^)]*\)/gi, 'none')
    .replace(/url\(\s*("[^"]*"|'[^']*'|[^)]*)\s*\)/gi, (whole, url: string) =>
      brought.test(url.replace(/^["']/, '')) ? whole : 'none',
    )
  return cleaned === plain ? { css, changed: false } : { css: cleaned, changed: true }
}

/** An escaped sign could hide the word that is looked for. */
const unescaped = (css: string) =>
  css.replace(/\\([\da-f]{1,6})\s?/gi, (_, code: string) =>
    String.fromCodePoint(Number.parseInt(code, 16) % 0x110000),
  )

const brought = /^(#|data:(image\/(png|jpe?g|gif|webp)|font\/|application\/(x-)?font))/i

const xhtml = 'http://www.w3.org/1999/xhtml'

const runs = new Set(
  'script handler listener iframe embed object audio video canvas base link meta form'.split(' '),
)

/** What programs for drawing write into labels. */
const harmlessHtml = new Set(
  'div span p br b i u s em strong small sub sup font code pre a ul ol li table tbody thead tr td th h1 h2 h3 h4 h5 h6 hr center body label blockquote mark'.split(
    ' ',
  ),
)

const addresses = new Set(
  'href src action formaction data poster ping srcset background cite manifest codebase classid'.split(' '),
)
