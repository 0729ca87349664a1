import type { Element, ElementContent, Root } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { htmlToHast } from 'satteri'
import { elementsIn, hasClass, isElement } from '../../hast.ts'

/** What a sheet is made of, as it stands in the built site. */
export interface BuiltPage {
  /** The address where it is served. */
  address: string
  lang: string
  dir: 'ltr' | 'rtl'
  styles: Style[]
  /** The text of a note, or the slides of a deck. */
  content: ElementContent[]
}

/** A stylesheet, by its address, or as it stands in its page. */
export type Style = { href: string; media?: string | undefined } | { text: string }

/** Reads the finished page of a note. Throws where it is none. */
export function readNotePage(html: string, address: string): BuiltPage {
  const root = parse(html)
  const main = find(root, ({ tagName }) => tagName === 'main')
  const content = main && find(main, element => hasClass(element, 'sl-markdown-content'))
  if (!content) throw new Error(`There is no note at ${address}`)
  // In a language of its own, a note stands in a site of another.
  return { address, ...languageOf(main, root), styles: stylesOf(root), content: content.children }
}

/** Reads the finished deck; its content is its slides. Throws where it is none. */
export function readDeckPage(html: string, address: string): BuiltPage {
  const root = parse(html)
  const slides = find(root, element => hasClass(element, 'slides'))
  if (!slides) throw new Error(`There is no deck at ${address}`)
  return { address, ...languageOf(root), styles: stylesOf(root), content: slides.children.filter(isElement) }
}

// Asked for a document, Sätteri answers with a root.
const parse = (html: string) => htmlToHast(html) as Root

function find(parent: Root | Element, isIt: (element: Element) => boolean): Element | undefined {
  for (const child of parent.children) {
    if (!isElement(child)) continue
    const found = isIt(child) ? child : find(child, isIt)
    if (found) return found
  }
  return undefined
}

/** The language of the innermost part that tells one. */
function languageOf(...parts: (Root | Element)[]): Pick<BuiltPage, 'lang' | 'dir'> {
  const told = parts.map(part =>
    part.type === 'element' ? part : find(part, ({ tagName }) => tagName === 'html'),
  )
  const first = (name: string) => told.map(element => element?.properties[name]).find(value => value)
  return { lang: String(first('lang') ?? 'en'), dir: first('dir') === 'rtl' ? 'rtl' : 'ltr' }
}

function stylesOf(root: Root): Style[] {
  const [html] = root.children.filter(isElement)
  return (html ? elementsIn(html) : []).flatMap((element): Style[] => {
    const { tagName, properties } = element
    if (tagName === 'style') return [{ text: textOf(element) }]
    if (tagName !== 'link' || String(properties['rel']) !== 'stylesheet') return []
    const { href, media } = properties
    return [{ href: String(href), ...(media && { media: String(media) }) }]
  })
}
