import { type Declaration, parseDeclarations, parseRules, specificity } from './css.ts'
import { compileSelector, type Matcher } from './selector.ts'

/**
 * A stylesheet made ready to be asked for some properties; rules are found by the id, class or element that they end with.
 * A rule that declares none of these need not be looked at: that is most of them where only the font is wanted.
 */
export function indexRules(css: string, wanted: ReadonlySet<string>): RuleIndex {
  const index: RuleIndex = new Map()
  for (const [order, { selector, declarations: all }] of parseRules(css).entries()) {
    const declarations = all.filter(({ property }) => wanted.has(property))
    if (declarations.length === 0) continue
    const key = subjectOf(selector)
    const weight = specificity(selector) + order / 100_000
    const rule = { matches: compileSelector(selector), declarations, weight }
    const known = index.get(key)
    if (known) known.push(rule)
    else index.set(key, [rule])
  }
  return index
}

/** What rules and the style attribute declare for one element, the winner for each property. */
export function declaredFor(element: Element, indexes: readonly RuleIndex[], wanted: ReadonlySet<string>) {
  const won = new Map<string, Won>()
  const keys = keysOf(element)
  for (const index of indexes)
    for (const key of keys)
      for (const rule of index.get(key) ?? [])
        if (rule.matches(element)) apply(rule.declarations, rule.weight, won)
  const inline = element.getAttribute('style')
  if (inline)
    apply(
      parseDeclarations(inline).filter(({ property }) => wanted.has(property)),
      INLINE,
      won,
    )
  return won
}

const INLINE = 1e8
const IMPORTANT = 1e9

function subjectOf(selector: string): string {
  const last = selector.split(/[\s>+~]+/).at(-1) ?? ''
  const className = /\.([\w-]+)/.exec(last)?.[1]
  if (className) return `.${className}`
  const id = /^#([\w-]+)/.exec(last)?.[1]
  if (id) return `#${id}`
  return /^([a-z][\w-]*)/i.exec(last)?.[1]?.toLowerCase() ?? '*'
}

function keysOf(element: Element): string[] {
  const id = element.getAttribute('id')
  const classes = element.getAttribute('class')?.split(/\s+/) ?? []
  const names = classes.filter(Boolean).map(name => `.${name}`)
  return ['*', element.localName.toLowerCase(), ...(id ? [`#${id}`] : []), ...names]
}

function apply(declarations: readonly Declaration[], base: number, won: Map<string, Won>) {
  for (const { property, value, important } of declarations) {
    const weight = base + (important ? IMPORTANT : 0)
    const before = won.get(property)
    if (!before || weight >= before.weight) won.set(property, { value, weight })
  }
}

export type RuleIndex = Map<string, IndexedRule[]>

interface IndexedRule {
  matches: Matcher
  declarations: Declaration[]
  weight: number
}

interface Won {
  value: string
  weight: number
}
