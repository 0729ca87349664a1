import type { Element, ElementContent } from 'hast'
import { element, isElement } from '../../hast.ts'
import { heightOf } from '../fit/breaks.ts'
import { compose } from '../fit/compose.ts'
import { toFlows } from '../fit/flows.ts'
import { wordsOf } from '../fit/setting.ts'
import { toUnits } from '../fit/units.ts'
import { steps, textWidth } from '../metrics.ts'

/**
 * A short quotation that stands alone, to be set large; its last line, where it names the source, by itself.
 *
 * @param room the height that a slide has, in px
 */
export function quotation(nodes: readonly Element[], room: number): Element[] | undefined {
  const [quote, ...more] = nodes
  if (quote?.tagName !== 'blockquote' || more.length > 0) return undefined
  const flows = toFlows([withSource(quote)])
  const isText = flows.every(flow => flow.kind === 'box' && flow.flows.every(({ kind }) => kind === 'text'))
  const units = toUnits(flows, steps.display, textWidth, room)
  const fits = isText && heightOf(units, 0, units.length) <= room * 0.75
  return fits ? compose(units, 0, units.length) : undefined
}

/** A quotation whose last line begins with a dash: that line is its source, and a paragraph of its own. */
function withSource(quote: Element): Element {
  const paragraphs = quote.children.filter(isElement)
  const last = paragraphs.at(-1)
  if (last?.tagName !== 'p') return quote
  const { words, source } = splitAtSource(last.children)
  const isShort = wordsOf(source).length <= longest
  const saysMore = paragraphs.length > 1 || wordsOf(words).trim() !== ''
  // A conversation has a dash before every line.
  if (source.length === 0 || !isShort || !saysMore || opening.test(wordsOf(words))) return quote
  return {
    ...quote,
    children: [
      ...paragraphs.slice(0, -1),
      ...(words.length > 0 ? [{ ...last, children: words }] : []),
      element('p', { className: ['source'] }, source),
    ],
  }
}

/** In letters. */
const longest = 90

function splitAtSource(content: readonly ElementContent[]): Record<'words' | 'source', ElementContent[]> {
  const at = content.findLastIndex((node, index) => {
    const before = content[index - 1]
    const isFirst = !before || (isElement(before) && before.tagName === 'br')
    return node.type === 'text' && (dash.test(node.value) || (isFirst && opening.test(node.value)))
  })
  const node = content[at]
  if (node?.type !== 'text') return { words: [...content], source: [] }
  const from = dash.exec(node.value)?.index ?? 0
  const text = (value: string): ElementContent[] => (value.trim() ? [{ type: 'text', value }] : [])
  const isBreak = (node: ElementContent | undefined) => node && isElement(node) && node.tagName === 'br'
  const before = content.slice(0, isBreak(content[at - 1]) ? at - 1 : at)
  return {
    words: [...before, ...text(node.value.slice(0, from))],
    source: [...text(node.value.slice(from).trimStart()), ...content.slice(at + 1)],
  }
}

/** A line that begins with a dash, the first of a text or the last of more. */
const opening = /^\s*(—|–|―|--)\s*\S/
const dash = /\n\s*(—|–|―|--)\s*\S[^\n]*$/
