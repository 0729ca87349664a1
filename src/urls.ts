/** The id of the note that is the home page: the README or index at the top of the notes folder. */
export const homeId = 'index'

/**
 * The only place where an id becomes an address.
 *
 * Every address begins with the site's base path and, but for files, ends with a slash.
 */
export function createUrls(base: string) {
  const root = base.endsWith('/') ? base : `${base}/`
  const page = (id: string) => (id === homeId ? root : `${root}${id}/`)
  const deck = (id: string) => `${root}slides/${id}/`
  return {
    home: root,
    decks: `${root}slides/`,
    page,
    heading: (id: string, heading: string) => `${page(id)}#${heading}`,
    deck,
    slide: (id: string, slide: string) => `${deck(id)}#/${slide}`,
    file: (name: string) => `${root}${name}`,
  }
}

export type Urls = ReturnType<typeof createUrls>
