import { generate, parse, walk } from 'css-tree'

/**
 * Of a stylesheet, what may stand on slides: what paints, and moves nothing. Sizes, fonts and room are what slides were
 * planned with: whoever changes them says `!important`.
 */
export function paintOnly(css: string): string {
  const tree = parse(css, { parseCustomProperty: true })
  walk(tree, {
    visit: 'Declaration',
    enter(node, item, list) {
      if (node.important || whole.has(this.atrule?.name.toLowerCase() ?? '')) return
      if (!paints.test(node.property) || planned.test(node.property)) list?.remove(item)
    },
  })
  return generate(tree)
}

/** At-rules that say what something is, not how slides look. */
const whole = new Set([
  'font-face',
  'property',
  'counter-style',
  'font-feature-values',
  'font-palette-values',
])

const paints =
  /^(--.*|(-webkit-)?(color|accent-color|caret-color|background|mask|fill|stroke|outline|box-shadow|text-shadow|text-decoration|text-underline|text-emphasis-color|opacity|filter|backdrop-filter|mix-blend|cursor|transition|animation|print-color)(-.*)?|color-scheme|border(-.*)?-(color|radius|style)|(box|user|pointer)-(decoration-break|select|events))$/i

/** Properties of ours that the planner counts with. */
const planned = /^--(slide-.*|air|lectern-(font|title-font|mono|tracking))$/
