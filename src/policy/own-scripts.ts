import { createHash } from 'node:crypto'

/**
 * What a page's own scripts have to show to run. No note can know it: it depends on all that stands in the page, and so
 * stays the same where the page does.
 */
export const nonceOf = (html: string) => createHash('sha256').update(html).digest('base64').slice(0, 22)

/**
 * Whether a script element runs a file that was made for the site, and not a copy of a file that a note links: a browser
 * takes one of those for a script, whatever its name ends with.
 *
 * @param attributes as they stand in the page, undecoded
 * @param folder the address of the files that are made for the site, such as `/notes/_astro/`
 */
export function isOwnScript(attributes: ReadonlyMap<string, string>, folder: string): boolean {
  const sources = [...attributes.keys()].filter(name => name.toLowerCase() === 'src')
  const source = attributes.get('src')?.replace(/&(#38|amp);/g, ampersand)
  // What is written in a roundabout way, our own never are.
  if (source === undefined || sources.length > 1 || /&|\\|%2f|%5c/i.test(source.replaceAll(ampersand, '')))
    return false
  const address = source.replaceAll(ampersand, '&')
  if (!URL.canParse(address, here)) return false
  const { origin, pathname } = new URL(address, here)
  // Letters that are not of ASCII are the same, however they are written.
  return origin === here && pathname.startsWith(new URL(folder, here).pathname)
}

/** Stands for an ampersand as the page has it, so that it is not taken for the start of another reference. */
const ampersand = '\0'

/** Of no site. */
const here = 'http://site.invalid'
