import { htmlTagNames } from 'html-tag-names'

/** Whether HTML has, or had, an element of this name; all else in angle brackets is what an author typed. */
export const isKnown = (name: string) => known.has(name)

/** Elements that stand on a page as they are. Of all others only the text is shown. */
export const isAllowed = (name: string) => inline.has(name) || blocks.has(name) || name === 'iframe'

/** Elements that stand among words. */
export const isInline = (name: string) => inline.has(name)

/** Elements that run, load, send or show something of their own, or change the whole page. */
export const isHarmful = (name: string) => harmful.has(name)

/** Elements without an end tag. */
export const isVoid = (name: string) => voids.has(name)

/** Elements whose end tag is often left out, and what ends them. */
export const endsBefore = (name: string): Ending | undefined => endings.get(name)

interface Ending {
  open: readonly string[]
  /** It ends nothing outside of these. */
  within: readonly string[]
}

const endings = new Map<string, Ending>(
  Object.entries({
    li: { open: ['li'], within: ['ul', 'ol', 'menu', 'dir'] },
    dt: { open: ['dt', 'dd'], within: ['dl'] },
    dd: { open: ['dt', 'dd'], within: ['dl'] },
    rt: { open: ['rt', 'rp'], within: ['ruby'] },
    rp: { open: ['rt', 'rp'], within: ['ruby'] },
    tr: { open: ['td', 'th', 'tr', 'caption'], within: ['table'] },
    td: { open: ['td', 'th'], within: ['tr', 'table'] },
    th: { open: ['td', 'th'], within: ['tr', 'table'] },
    ...same(['thead', 'tbody', 'tfoot'], {
      open: ['td', 'th', 'tr', 'thead', 'tbody', 'tfoot', 'caption'],
      within: ['table'],
    }),
    option: { open: ['option'], within: ['select', 'datalist'] },
    p: { open: ['p'], within: ['li', 'td', 'th', 'dd', 'div', 'blockquote'] },
    a: { open: ['a'], within: ['table'] },
    ...same(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'], {
      open: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
      within: ['li', 'td', 'th', 'dd'],
    }),
  }),
)

/** Elements that hold sections of a note; where they are not closed, the next heading ends them. */
export const holdsSections = (name: string) => wrappers.has(name)

/** How SVG and MathML spell an element that may stand in a drawing or formula: shapes and words, nothing from elsewhere. */
export function spelledIn(language: 'svg' | 'math', name: string): string | undefined {
  return language === 'svg' ? shapes.get(name) : formulas.has(name) ? name : undefined
}

/** Elements of which only the words count: a browser reads what is in them in other ways at other places. */
export const holdsOnlyWords = (name: string) => leaves.has(name)

const words = (text: string) => text.trim().split(/\s+/)

function same<Value>(names: readonly string[], value: Value): Record<string, Value> {
  return Object.fromEntries(names.map(name => [name, value]))
}

const known = new Set([...htmlTagNames, 'o:p'])

const inline = new Set(
  words(`a abbr acronym audio b bdi bdo big br cite code data del dfn em font i img input ins kbd label mark
    meter nobr output picture progress q rb rp rt rtc ruby s samp small source span strike strong sub sup svg math time
    track tt u var video wbr`),
)

const wrappers = new Set(
  words('div center details section article main header footer aside nav search figure'),
)

const blocks = new Set([
  ...wrappers,
  ...words(`address blockquote caption col colgroup dd dir dl dt fieldset figcaption h1 h2 h3 h4 h5 h6 hgroup hr
    legend li menu ol p pre summary table tbody td tfoot th thead tr ul`),
])

const voids = new Set(
  words(`area base basefont bgsound br col command embed frame hr img input isindex keygen link meta nextid param
    source spacer track wbr`),
)

const shapes = new Map(
  words(`g path circle rect line polyline polygon ellipse text tspan defs linearGradient radialGradient stop
    clipPath marker title desc`).map(name => [name.toLowerCase(), name]),
)

const formulas = new Set(
  words(`mi mn mo ms mtext mspace mrow mfrac msqrt mroot mstyle merror mpadded mphantom msub msup msubsup munder
    mover munderover mmultiscripts mprescripts mtable mtr mtd menclose`),
)

const leaves = new Set(words('title desc mi mn mo ms mtext'))

const harmful = new Set(
  words(`applet base button embed form frame frameset link meta object param portal script select style template
    textarea`),
)
