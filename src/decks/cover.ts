import { longDay } from '../day.ts'
import { linesOf, type Setting } from './fit/setting.ts'
import { coverTitles, slide, steps } from './metrics.ts'
import type { Slide } from './planned.ts'

/** What a deck begins with. */
export interface Cover {
  id: string
  title: string
  eyebrow?: string | undefined
  date?: string | undefined
  lang?: string | undefined
  description?: string | undefined
  source: string
  page?: string | undefined
}

/** The first slide of a deck: its title, what it belongs to, a line about it, and the day. */
export function cover({ id, title, eyebrow, date, lang = 'en', description, source, page }: Cover): Slide {
  const lines = [description, date && longDay(date, lang)].flatMap(line => (line ? [line] : []))
  return {
    id,
    layout: 'cover',
    step: coverStep(title, lines, eyebrow),
    title: [{ type: 'text', value: title }],
    eyebrow,
    anchors: [],
    blocks: lines.map(value => ({
      type: 'element',
      tagName: 'p',
      properties: {},
      children: [{ type: 'text', value }],
    })),
    notes: [],
    source,
    page,
  }
}

/** How large the text of a cover is set: as large as there is room for it. */
export function coverStep(title: string, below: readonly string[] = [], eyebrow?: string): CoverStep {
  const height = (step: CoverStep) => {
    const { width, ...type } = coverTitles[step]
    const { text, gap } = steps[step]
    const lines = linesIn(title, { type, width, face: 'title' })
    const rest = below.map(line =>
      linesIn(line, { type: text, width: coverTitles.small.width, face: 'regular' }),
    )
    const head = (eyebrow ? eyebrowHeight : 0) + lines * type.line + underTitle
    return head + rest.reduce((sum, count) => sum + count * text.line + gap, 0)
  }
  const room = slide.height - 2 * slide.marginBlock
  return order.find(step => height(step) <= room) ?? 'small'
}

type CoverStep = keyof typeof coverTitles

const order: CoverStep[] = ['large', 'normal', 'small']
/** What layouts.css leaves for them, in px. */
const [eyebrowHeight, underTitle] = [60, 32]

const linesIn = (value: string, setting: Setting) => linesOf([{ type: 'text', value }], setting)
