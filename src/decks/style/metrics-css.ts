import {
  agendaGap,
  besideWidths,
  boxes,
  card,
  cell,
  closing,
  columnGap,
  coverTitles,
  head,
  inlineCode,
  picture,
  type Sizes,
  type Step,
  slide,
  statement,
  steps,
} from '../metrics.ts'

/** The sizes that the planner adds up, as properties for the stylesheet that sets them. */
export function metricsCss(): string {
  const common = {
    'margin-inline': slide.marginInline,
    'margin-block': slide.marginBlock,
    eyebrow: head.eyebrow,
    'eyebrow-text': head.eyebrowText.size,
    'eyebrow-line': head.eyebrowText.line,
    'head-gap': head.gap,
    title: head.title.size,
    'title-line': head.title.line,
    'long-title': head.longTitle.size,
    'long-title-line': head.longTitle.line,
    'code-inline': boxes.code.inline / 2,
    'code-block': boxes.code.block / 2,
    'aside-inline': (boxes.aside.inline - asideRule) / 2,
    'aside-block': boxes.aside.block / 2,
    'box-inline': boxes.quote.inline,
    'cell-inline': cell.inline / 2,
    'cell-block': cell.block / 2,
    'column-gap': columnGap,
    statement: statement.text.size,
    'statement-line': statement.text.line,
    'card-least': card.least,
    'card-gap': card.gap,
    'card-inline': card.inline / 2,
    'agenda-gap': agendaGap,
    'closing-code': closing.code,
    'closing-gap': closing.gap,
    'closing-between': closing.between,
    'picture-least': picture.least,
  }
  const rules = Object.entries(steps).map(([step, sizes]) => rule(`.step-${step}`, ofStep(sizes)))
  const beside = besideWidths.map(width => `.beside-${width} { --slide-beside: ${width}px; }`)
  const covers = Object.entries(coverTitles).map(([step, { size, line, width }]) =>
    rule(`.step-${step}:is(.slide-cover, .slide-divider)`, {
      cover: size,
      'cover-line': line,
      'cover-width': width,
    }),
  )
  return [rule('.reveal', { ...common, ...ofStep(steps[usual]) }, inEm), ...rules, ...beside, ...covers].join(
    '\n',
  )
}

const usual: Step = 'normal'

/** The bar at the side of an aside. */
const asideRule = 6

const ofStep = ({ text, nested, cell, code, gap, tight, indent, nestedIndent }: Sizes) => ({
  text: text.size,
  line: text.line,
  nested: nested.size,
  'nested-line': nested.line,
  cell: cell.size,
  'cell-line': cell.line,
  code: code.size,
  'code-line': code.line,
  gap,
  tight,
  indent,
  'nested-indent': nestedIndent,
})

const inEm = { 'inline-code': inlineCode.scale, 'inline-code-padding': inlineCode.padding }

function rule(selector: string, px: Record<string, number>, em: Record<string, number> = {}): string {
  const set = (values: Record<string, number>, unit: string) =>
    Object.entries(values).map(([name, value]) => {
      const air = airy.test(name) ? ' * var(--air, 1)' : ''
      return `  --slide-${name}: ${air ? `calc(${value}${unit}${air})` : `${value}${unit}`};`
    })
  return [`${selector} {`, ...set(px, 'px'), ...set(em, 'em'), '}'].join('\n')
}

/** What the guard may take something from: the height of lines, and the room between blocks. */
const airy = /(?<!eyebrow-)line$|^gap$|^tight$/
