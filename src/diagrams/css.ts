/** The little of CSS that Mermaid writes: flat rules and style attributes, as data. At-rules are left out. */
export function parseRules(css: string): Rule[] {
  const text = css.replace(/\/\*[\s\S]*?\*\//g, '')
  const rules: Rule[] = []
  for (let at = 0; ; ) {
    const open = text.indexOf('{', at)
    if (open < 0) return rules
    const close = endOfBlock(text, open)
    const head = text.slice(at, open)
    const selectors = head.slice(head.lastIndexOf(';') + 1).trim()
    if (!selectors.startsWith('@')) {
      const declarations = parseDeclarations(text.slice(open + 1, close))
      for (const selector of splitSelectors(selectors)) rules.push({ selector, declarations })
    }
    at = close + 1
  }
}

/** `fill: red; rx: 2px !important` as data; what is no declaration is left out. */
export function parseDeclarations(text: string): Declaration[] {
  const declarations: Declaration[] = []
  for (const part of text.split(';')) {
    const colon = part.indexOf(':')
    if (colon < 1) continue
    const raw = part.slice(colon + 1).trim()
    const value = raw.replace(/\s*!important$/i, '')
    if (!value) continue
    const property = part.slice(0, colon).trim().toLowerCase()
    declarations.push({ property, value, important: value !== raw })
  }
  return declarations
}

/** How much a selector weighs (ids, then classes, then elements), as in the CSS cascade. */
export function specificity(selector: string): number {
  const count = (pattern: RegExp) => selector.match(pattern)?.length ?? 0
  const ids = count(/#[\w-]+/g)
  const classes = count(/\.[\w-]+|\[[^\]]*\]|:(?!:)[\w-]+/g)
  const elements = count(/(^|[\s>+~(])[a-z][\w-]*/gi)
  return ids * 10_000 + classes * 100 + elements
}

function endOfBlock(text: string, open: number): number {
  let depth = 0
  for (let i = open; i < text.length; i++) {
    if (text[i] === '{') depth++
    else if (text[i] === '}' && --depth === 0) return i
  }
  return text.length
}

function splitSelectors(selectors: string): string[] {
  // A comma inside brackets, as in `:is(a, b)`, does not part selectors.
  return selectors
    .split(/,(?![^([]*[)\]])/)
    .map(selector => selector.trim())
    .filter(selector => selector && !/:hover|::|:root/.test(selector))
}

export interface Rule {
  selector: string
  declarations: Declaration[]
}

export interface Declaration {
  property: string
  value: string
  important: boolean
}
