import { parseHtml } from '../hast.ts'

/** Collects the styles that the elements of one page have, each once, as classes. */
export interface Styles {
  /** The class that says what a style attribute said; nothing where that cannot stand in a stylesheet. */
  classFor(attribute: string): string | undefined
  /** The stylesheet of all classes so far. */
  sheet(): string
}

export function createStyles(): Styles {
  const classes = new Map<string, string>()
  const rules: string[] = []
  return {
    classFor(attribute) {
      const known = classes.get(attribute)
      if (known) return known
      const declarations = decode(attribute).trim().replace(/;$/, '')
      if (!standsAlone(declarations)) return undefined
      const name = `_${classes.size.toString(36)}`
      classes.set(attribute, name)
      // A style attribute wins over every selector: so does a class that counts as an id.
      rules.push(`.${name}:not(#_){${declarations}}`)
      return name
    },
    sheet: () => rules.join(''),
  }
}

/** What an attribute says, where it is written with character references. */
function decode(attribute: string): string {
  if (!attribute.includes('&')) return attribute
  const [element] = parseHtml(`<p style="${attribute.replaceAll('"', '&#34;')}"></p>`).children
  return element?.type === 'element' ? String(element.properties['style'] ?? '') : ''
}

/**
 * Whether declarations end where their rule does: what could end it sooner, or swallow what follows, is left out.
 *
 * An attribute has no such end, so that any text may stand there.
 */
function standsAlone(declarations: string): boolean {
  const outside = declarations.replace(/"[^"\\\n<]*"|'[^'\\\n<]*'/g, '')
  if (declarations === '' || /["'\\{}<@[\]]|\/\*/.test(outside)) return false
  let depth = 0
  for (const letter of outside) {
    if (letter === '(') depth++
    if (letter === ')' && --depth < 0) return false
  }
  return depth === 0
}
