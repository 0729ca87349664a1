import type { Element } from 'hast'
import { element } from '../../hast.ts'
import { linesOf } from '../fit/setting.ts'
import { agendaGap, type Sizes, type Step, steps, textWidth } from '../metrics.ts'
import type { Entry } from './contents.ts'

/** What one slide of an agenda shows. */
export interface AgendaPage {
  step: Step
  blocks: Element[]
}

/** A way to set an agenda: so many columns of text of some size. */
interface Look {
  columns: number
  step: Step
}

/** The first that has room for all is taken. */
const looks: Look[] = [
  { columns: 1, step: 'large' },
  { columns: 2, step: 'large' },
  { columns: 2, step: 'normal' },
  { columns: 3, step: 'normal' },
  { columns: 2, step: 'small' },
  { columns: 3, step: 'small' },
]
const densest: Look = { columns: 3, step: 'small' }
const widest: Look = { columns: 1, step: 'small' }

/**
 * Lays a table of contents out in columns, on one slide if it can be: with all its levels, else without the deepest.
 *
 * @param room the height that each slide has for it, in px
 * @returns `isWhole` says whether every entry is shown
 */
export function layOutColumns(
  entries: readonly Entry[],
  room: number,
): { pages: AgendaPage[]; isWhole: boolean } {
  const deepest = Math.max(0, ...entries.map(({ depth }) => depth))
  const upTo = (level: number) => entries.filter(({ depth }) => depth <= level)
  for (let level = deepest; level > 0 && upTo(level).length >= fewest; level--) {
    const page = onOnePage(upTo(level), room)
    if (page) return { pages: [page], isWhole: level === deepest }
  }
  const isWhole = upTo(0).length < fewest || deepest === 0
  const kept = isWhole ? entries : upTo(0)
  const page = onOnePage(kept, room)
  return { pages: page ? [page] : onManyPages(kept, room), isWhole }
}

/** An agenda of fewer entries says nothing. */
const fewest = 3

function onOnePage(entries: readonly Entry[], room: number): AgendaPage | undefined {
  for (const look of looks) {
    const columns = balanced(entries, look, look.columns, room)
    if (columns) return { step: look.step, blocks: [write(columns, look)] }
  }
  return undefined
}

/** In narrow columns; in wide ones where an entry is as long as a paragraph. */
function onManyPages(entries: readonly Entry[], room: number): AgendaPage[] {
  for (const look of [densest, widest]) {
    const height = measured(entries, look).reduce((sum, line) => sum + line.height, 0)
    const fewest = Math.max(2, Math.ceil(height / (room * look.columns)))
    for (let count = fewest; count <= entries.length; count++) {
      const columns = balanced(entries, look, count * look.columns, room)
      if (columns) return paged(columns, look)
    }
  }
  return paged(
    measured(entries, widest).map(line => [line]),
    widest,
  )
}

const paged = (columns: readonly Line[][], look: Look): AgendaPage[] =>
  Array.from({ length: Math.ceil(columns.length / look.columns) }, (_, page) => ({
    step: look.step,
    blocks: [write(columns.slice(page * look.columns, (page + 1) * look.columns), look)],
  }))

/** Columns of nearly the same height, broken between the entries of the first level if they can be; nothing where they do not fit. */
function balanced(entries: readonly Entry[], look: Look, most: number, room: number): Line[][] | undefined {
  const lines = measured(entries, look)
  const least = lines.reduce((sum, { height }) => sum + height, 0) / most
  if (least > room) return undefined
  for (const groups of [grouped(lines), lines.map(line => [line])]) {
    for (let height = firstHeight(least, look); height <= room; height += 8) {
      const columns = fill(groups, height)
      if (columns.length <= most && columns.every(column => heightOf(column) <= height)) return columns
    }
  }
  return undefined
}

/** The least height that is worth a try, on the scale that begins with one line. */
function firstHeight(least: number, { step }: Look): number {
  const { line } = steps[step].text
  return line + Math.max(0, Math.ceil((least - line) / 8)) * 8
}

interface Line {
  entry: Entry
  /** In px, as is the gap before it where it does not begin a column. */
  height: number
  gap: number
}

function measured(entries: readonly Entry[], { columns, step }: Look): Line[] {
  const sizes = step === 'small' ? { ...steps.small, gap: steps.small.tight } : steps[step]
  const beside = hasNumbers(entries) ? sizes.indent * numberRoom : 0
  const width = (textWidth - agendaGap * (columns - 1)) / columns - beside
  return entries.map(entry => ({ entry, ...room(entry, sizes, width) }))
}

function room({ content, depth }: Entry, sizes: Sizes, width: number): Pick<Line, 'height' | 'gap'> {
  const type = depth === 0 ? sizes.text : sizes.nested
  const face = depth === 0 ? 'semibold' : 'regular'
  const lines = linesOf(content, { type, width: width - indentOf(depth, sizes), face })
  return { height: lines * type.line, gap: depth === 0 ? sizes.gap : 0 }
}

/** For the numbers of entries, in indents; agenda.css has it, too. */
const numberRoom = 1.6

const hasNumbers = (entries: readonly Entry[]) => entries.some(({ number }) => number !== undefined)

const indentOf = (depth: number, { indent }: Sizes) => Math.min(depth, deepestIndent) * indent
const deepestIndent = 3

/** Every entry of the first level with what is below it. */
function grouped(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = []
  for (const line of lines) {
    if (line.entry.depth > 0) groups.at(-1)?.push(line)
    if (line.entry.depth === 0 || groups.length === 0) groups.push([line])
  }
  return groups
}

/** Puts groups of lines into columns no higher than so many px, and no line above the first of those below it at the end of one. */
function fill(groups: readonly (readonly Line[])[], height: number): Line[][] {
  const columns: Line[][] = []
  let open: Line[] = []
  for (const group of groups) {
    if (open.length > 0 && heightOf([...open, ...group]) > height) {
      const [last, next] = [open.at(-1), group[0]]
      const isAbove = last && next && last.entry.depth < next.entry.depth && open.length > 1
      const carried = isAbove ? open.splice(-1) : []
      columns.push(open)
      open = [...carried]
    }
    open.push(...group)
  }
  return open.length > 0 ? [...columns, open] : columns
}

const heightOf = (column: readonly Line[]) =>
  column.reduce((sum, { height, gap }, index) => sum + height + (index > 0 ? gap : 0), 0)

const write = (columns: readonly (readonly Line[])[], { columns: count }: Look): Element =>
  element('div', { className: ['agenda', `agenda-${count}`] }, columns.map(writeColumn))

const writeColumn = (column: readonly Line[]) =>
  element(
    hasNumbers(column.map(({ entry }) => entry)) ? 'ol' : 'ul',
    {},
    column.map(({ entry: { depth, number, content } }) => {
      const className = [`depth-${Math.min(depth, deepestIndent)}`]
      return element('li', { className, ...(number !== undefined && { value: String(number) }) }, content)
    }),
  )
