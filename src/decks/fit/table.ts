import type { Element, ElementContent } from 'hast'
import { isElement } from '../../hast.ts'
import { cell as chrome, type Type } from '../metrics.ts'
import { linesOf, measured } from './setting.ts'
import { splitText } from './split-text.ts'

/**
 * The widths of the columns of a table, in px: as wide as their longest cells where there is room, else the room shared
 * out, so that no word is broken that need not be.
 */
export function columnsOf(rows: readonly Element[], type: Type, width: number): number[] {
  const wanted = wantedColumns(rows, type)
  const needed = leastColumns(rows, type)
  const [all, least] = [sum(wanted), sum(needed)]
  if (all <= width) return wanted
  if (least >= width) return needed.map(column => Math.floor((column * width) / least))
  const shares = wanted.map(
    (column, index) => Math.min(column, width * 0.6) - Math.min(needed[index] ?? 0, width * 0.6) + 1,
  )
  return needed.map((column, index) =>
    Math.floor(column + ((width - least) * (shares[index] ?? 0)) / sum(shares)),
  )
}

/** The least widths of the columns of a table with which no word is broken, in px; a very long word may be. */
export function leastColumns(rows: readonly Element[], type: Type): number[] {
  const wanted = wantedColumns(rows, type)
  return columnsIn(rows).map((cells, index) => {
    const word = widest(cells, cell => Math.min(14, inCell(cell).widest), type)
    return Math.min(wanted[index] ?? 0, Math.max(60, word))
  })
}

const wantedColumns = (rows: readonly Element[], type: Type) =>
  columnsIn(rows).map(cells => widest(cells, cell => inCell(cell).width, type))

/** The cells of each column. */
function columnsIn(rows: readonly Element[]): Element[][] {
  const columns: Element[][] = [[]]
  for (const row of rows)
    for (const [index, cell] of cellsOf(row).entries()) {
      columns[index] ??= []
      columns[index].push(cell)
    }
  return columns
}

/** In px, with the rule below it. */
export function rowHeight(row: Element, columns: readonly number[], type: Type): number {
  const lines = cellsOf(row).map((cell, index) =>
    linesOf(contentOf(cell), settingOf(cell, columns[index] ?? 0, type)),
  )
  return Math.max(1, ...lines) * type.line + chrome.block + chrome.rule
}

/** A row that is higher than a slide becomes several, each with a part of every cell. */
export function splitRow(row: Element, columns: readonly number[], type: Type, room: number): Element[] {
  if (rowHeight(row, columns, type) <= room) return [row]
  const most = Math.max(1, Math.floor((room - chrome.block - chrome.rule) / type.line) - 1)
  const cells = cellsOf(row)
  const parts = cells.map((cell, index) => packed(cell, settingOf(cell, columns[index] ?? 0, type), most))
  return Array.from({ length: Math.max(...parts.map(({ length }) => length)) }, (_, nth) => ({
    ...row,
    children: cells.map((cell, index) => ({ ...cell, children: parts[index]?.[nth] ?? [] })),
  }))
}

/** The sentences of a cell, as many together as fit. */
function packed(cell: Element, setting: ReturnType<typeof settingOf>, most: number): ElementContent[][] {
  const parts: ElementContent[][] = []
  for (const piece of splitText(contentOf(cell), setting, most)) {
    const longer = [...(parts.at(-1) ?? []), ...piece]
    if (parts.length > 0 && linesOf(longer, setting) <= most) parts[parts.length - 1] = longer
    else parts.push(piece)
  }
  return parts
}

function settingOf(cell: Element, column: number, type: Type) {
  return { type, width: Math.max(1, column - chrome.inline), face: faceOf(cell) } as const
}

const inCell = (cell: Element) => measured(contentOf(cell), faceOf(cell))

const faceOf = ({ tagName }: Element) => (tagName === 'th' ? 'semibold' : 'regular')

const widest = (cells: readonly Element[], of: (cell: Element) => number, { size }: Type) =>
  Math.ceil(Math.max(0, ...cells.map(of)) * size * 1.01) + chrome.inline + 2

const sum = (numbers: readonly number[]) => numbers.reduce((all, number) => all + number, 0)

const cellsOf = (row: Element) => row.children.filter(isElement)

/** A cell's content; blocks in it, such as a list, stand in lines of their own. */
function contentOf(cell: Element): ElementContent[] {
  const known = contents.get(cell)
  if (known) return known
  const made = cell.children.flatMap(asLines)
  contents.set(cell, made)
  return made
}

const contents = new WeakMap<Element, ElementContent[]>()

function asLines(node: ElementContent): ElementContent[] {
  if (!isElement(node) || !blocks.has(node.tagName)) return [node]
  const line: Element = { type: 'element', tagName: 'br', properties: {}, children: [] }
  return [...node.children.flatMap(asLines), line]
}

const blocks = new Set([
  'p',
  'ul',
  'ol',
  'li',
  'div',
  'pre',
  'blockquote',
  'details',
  'summary',
  'table',
  'tr',
])
