import { isSafeLink, isSafeMedia, isSafeSet } from './addresses.ts'
import { cleanStyle } from './styles.ts'

export type Properties = Record<string, string | boolean>

/** The attributes of an element that may stand on a page, and what of the others could have done harm. */
export interface CleanAttributes {
  properties: Properties
  /** In words for a message: `onclick`, `style “position”`, `the address “javascript:…”`. */
  removed: string[]
}

/** Keeps the attributes that only tell how an element looks and what it is. */
export function cleanAttributes(name: string, attributes: Readonly<Record<string, string>>): CleanAttributes {
  const properties: Properties = {}
  const removed: string[] = []
  for (const [attribute, value] of Object.entries(attributes)) {
    const judged = judge(name, attribute, value)
    if (judged.value !== undefined) properties[attribute] = judged.value
    removed.push(...(judged.removed ?? []))
  }
  return { properties, removed }
}

function judge(name: string, attribute: string, value: string): { value?: string; removed?: string[] } {
  if (attribute === 'style') {
    const { style, removed } = cleanStyle(value)
    return { ...(style && { value: style }), removed: removed.map(property => `style “${property}”`) }
  }
  if (attribute === 'class') {
    const classes = value.split(/\s+/).filter(word => isOurClass(name, word))
    return classes.length > 0 ? { value: classes.join(' ') } : {}
  }
  if (addresses.has(attribute)) {
    const isSafe = attribute === 'href' || attribute === 'cite' ? isSafeLink(value) : isSafeMedia(value)
    return isSafe ? { value } : { removed: [`the address “${shortened(value)}”`] }
  }
  if (attribute === 'srcset') return isSafeSet(value) ? { value } : {}
  if (attribute === 'name') return name === 'a' ? { value } : {}
  if (harmless.has(attribute)) return { value }
  return dangerous.test(attribute) ? { removed: [attribute] } : {}
}

/** The attributes of a shape or formula: numbers, colours and names, and no address but of a part of the same drawing. */
export function cleanShape(attributes: Readonly<Record<string, string>>): CleanAttributes {
  const entries = Object.entries(attributes)
  const isHarmless = ([attribute, value]: [string, string]) =>
    /^(?!on|style$|class$|href$|src|xlink:|xml|data-)[a-z][a-z\d-]*$/.test(attribute) &&
    !/url\((?!#[\w-]+\))|[:<>\\]/i.test(value)
  return {
    properties: Object.fromEntries(entries.filter(isHarmless)),
    removed: entries.flatMap(([attribute]) => (/^on|href$|^src/.test(attribute) ? [attribute] : [])),
  }
}

/** Fit to stand in a message. */
export const shortened = (value: string) => {
  const line = value.replace(/\s+/g, ' ').trim()
  return line.length > 40 ? `${line.slice(0, 40)}…` : line
}

/** Of all classes only those that our dialect has; others could be those of the site's own parts. */
function isOurClass(name: string, word: string): boolean {
  return (name === 'aside' && word === 'notes') || (name === 'code' && /^language-[\w+#.-]+$/.test(word))
}

const addresses = new Set(['href', 'src', 'poster', 'cite'])

const harmless = new Set(
  `abbr align alt aria-label bgcolor border cellpadding cellspacing char charoff checked clear color
  cols colspan compact controls coords datetime dir face frame headers height high id kind label lang loop low
  max media min muted noshade nowrap open optimum reversed rows rowspan rules scope shape size sizes span
  srclang start summary title translate type valign value width`.split(/\s+/),
)

/** What runs a script, sends something away or shows another document; the rest only has no meaning here. */
const dangerous = /^(on|set:|srcdoc|form|action|ping|http-equiv|is$|slot$|popover|command)/
