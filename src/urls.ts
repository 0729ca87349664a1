/** The id of the note that is the home page: the README or index at the top of the notes folder. */
export const homeId = 'index'

/**
 * The only place where an id becomes an address.
 *
 * Every address begins with the site's base path and, but for files, ends with a slash.
 *
 * @param site where the base path is, such as `https://me.example`
 */
export function createUrls(base: string, site?: string) {
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
    pdf: {
      page: (id: string) => `${root}${id}.pdf`,
      slides: (id: string) => `${root}slides/${id}.pdf`,
      handout: (id: string) => `${root}slides/${id}-handout.pdf`,
      book: `${root}book.pdf`,
    },
    /** Where in a built site what is served at an address lies. */
    fileAt: (address: string) => `${address.slice(root.length)}${address.endsWith('/') ? 'index.html' : ''}`,
    /** An address of these, for people who are not on the site; nothing where nobody knows where it is. */
    absolute: (path: string) => (site === undefined ? undefined : new URL(path, site).href),
    /** The copy of a file of the notes folder. */
    copy: (path: string) => `${root}${copies}/${path.split('/').map(encodePart).join('/')}`,
    /** The paths of the copies that a text names, whatever the text is. */
    copiesIn: (text: string) => findCopies(text, `${root}${copies}/`),
  }
}

/** Where copies are. No note is there: a folder of notes may well be called `files`, but hardly this. */
export const copies = '_files'

/** Of the signs that an address may hold, only those that end it in no text. */
const encodePart = (part: string) =>
  encodeURIComponent(part).replace(/[!'()*]/g, sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)

function findCopies(text: string, start: string): string[] {
  return text
    .split(start)
    .slice(1)
    .flatMap(rest => {
      const [address = ''] = /^(?:[\w.~/-]|%[\dA-F]{2})*/.exec(rest) ?? []
      try {
        return decodeURIComponent(address)
      } catch {
        // It is none of ours.
        return []
      }
    })
}

export type Urls = ReturnType<typeof createUrls>
