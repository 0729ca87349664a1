import { declaredFor, indexRules, type RuleIndex } from '../cascade.ts'

/** Asks for the font of elements within one measurement; forget it when the DOM may have changed. */
export function createStyler(): Styler {
  const known = new Map<Element, TextStyle>()
  let indexes: RuleIndex[] | undefined
  const styleOf: Styler = element => {
    if (!element) return INITIAL
    const before = known.get(element)
    if (before) return before
    indexes ??= [...element.ownerDocument.querySelectorAll('style')].map(sheetIndex)
    const style = compute(element, styleOf(element.parentElement), indexes)
    known.set(element, style)
    return style
  }
  return styleOf
}

/** A CSS length in pixels, or undefined. */
export function pixels(value: string | null | undefined, fontSize: number): number | undefined {
  const number = Number.parseFloat(value ?? '')
  if (Number.isNaN(number)) return undefined
  const unit = /[a-z%]+\s*$/i.exec(value ?? '')?.[0].trim() ?? 'px'
  return number * (unitSize(unit, fontSize) ?? 1)
}

const PROPERTIES = [
  'font-size',
  'font-weight',
  'text-anchor',
  'dominant-baseline',
  'alignment-baseline',
  'display',
  'letter-spacing',
] as const
const WANTED: ReadonlySet<string> = new Set(PROPERTIES)

const INITIAL: TextStyle = {
  size: 16,
  weight: 400,
  anchor: 'start',
  baseline: 'auto',
  spacing: 0,
  display: 'inline',
}

const sheets = new WeakMap<Element, { text: string; index: RuleIndex }>()

function sheetIndex(style: Element): RuleIndex {
  const text = style.textContent ?? ''
  const known = sheets.get(style)
  if (known?.text === text) return known.index
  const index = indexRules(text, WANTED)
  sheets.set(style, { text, index })
  return index
}

function compute(element: Element, parent: TextStyle, indexes: RuleIndex[]): TextStyle {
  const declared = declaredFor(element, indexes, WANTED)
  const value = (property: (typeof PROPERTIES)[number]): string | undefined => {
    const found = declared.get(property)?.value ?? element.getAttribute(property) ?? undefined
    return found === 'inherit' || found === '' ? undefined : found
  }
  const size = pixels(value('font-size'), parent.size) ?? parent.size
  return {
    size,
    weight: weightOf(value('font-weight'), parent.weight),
    anchor: value('text-anchor') ?? parent.anchor,
    baseline: value('alignment-baseline') ?? value('dominant-baseline') ?? parent.baseline,
    spacing: pixels(value('letter-spacing'), size) ?? parent.spacing,
    display: value('display') ?? 'inline',
  }
}

function weightOf(value: string | undefined, inherited: number): number {
  if (value === 'bold' || value === 'bolder') return 700
  if (value === 'normal' || value === 'lighter') return 400
  return Number(value) || inherited
}

function unitSize(unit: string, fontSize: number): number | undefined {
  const sizes: Record<string, number> = {
    rem: 16,
    em: fontSize,
    ex: fontSize / 2,
    '%': fontSize / 100,
    pt: 4 / 3,
  }
  return sizes[unit]
}

export type Styler = (element: Element | null) => TextStyle

export interface TextStyle {
  /** pixels */
  size: number
  weight: number
  anchor: string
  baseline: string
  /** pixels between letters */
  spacing: number
  display: string
}
