import type { Element, ElementContent } from 'hast'
import { boxes, codeLetter } from '../metrics.ts'
import { codeRows } from './code-rows.ts'
import { titled, titleLines, titleUnits } from './code-title.ts'
import { leftIn } from './enter.ts'
import type { Code, LineMark } from './flow.ts'
import { wordsOf } from './setting.ts'
import { type Before, type Container, costs, type Place, type Unit } from './unit.ts'

/** A line of code is a unit, or several where it is too long for a slide. */
export function codeUnits(code: Code, place: Place, { gap, cost }: Before): Unit[] {
  const { sizes, width, path } = place
  const { line, size } = sizes.code
  const room = leftIn(place)
  const title = titleLines(code, place)
  if (title > mostTitle) {
    const below = { gap: path.length > 0 ? sizes.tight : sizes.gap, cost: costs.behindColon }
    return [
      ...titleUnits(code, place, { gap, cost }),
      ...codeUnits({ ...code, title: undefined }, place, below),
    ]
  }
  const container: Container = {
    kind: 'code',
    shell: code.shell,
    head: code.title ? [titled(code.title)] : [],
    height: boxes.code.block + title * line,
  }
  // A px less, as a browser may find that a row of letters is a hair too wide.
  const letters = Math.floor((width - boxes.code.inline - 1) / (size * codeLetter))
  const most = Math.max(1, Math.floor((room - container.height) / line))
  const words = code.lines.map(wordsOf)
  const parts = code.lines.flatMap((content, index) =>
    codeRows(content, letters, most).map((part, nth, all) => ({
      children:
        nth < all.length - 1 || words[index]?.endsWith('\n') ? part.content : [...part.content, lineEnd],
      height: part.count * line,
      mark: code.marks?.get(index),
      cost: nth > 0 ? costs.codeEdge : costBefore(words, index),
    })),
  )
  const whole = parts.reduce((sum, { height }) => sum + height, container.height) <= room
  return parts.map(({ children, height, mark, cost: own }, index) => ({
    path: [...path, container],
    node: lineOf(children, mark),
    height,
    ...(index === 0 ? { gap, cost } : { gap: 0, cost: own + (whole ? costs.codeWhole : 0) }),
  }))
}

/** A title of more lines stands above the code, and is not repeated on every slide. */
const mostTitle = 2

function costBefore(lines: readonly string[], index: number): number {
  let last = index - 1
  while (lines[last]?.trim() === '') last--
  if (last < 2) return costs.codeFoot
  if (lines.length - index < 3) return costs.codeEdge
  if (/[:{([]$/.test(lines[last]?.trimEnd() ?? '')) return costs.codeOpening
  const [depth, before] = [indentOf(lines[index]), indentOf(lines[last])]
  const deeper = depth === 0 ? 0 : costs.codeDeeper
  if (last < index - 1) return costs.codeBlank + deeper
  // A closing bracket ends what is above it.
  const ends = /^\s*[\])}]/.test(lines[index] ?? '')
  const isDedent = depth === 0 || depth < before
  return isDedent && !ends ? costs.codeLeft + deeper : costs.codeLine
}

const indentOf = (line = '') => /^\s*/.exec(line)?.[0].replaceAll('\t', '    ').length ?? 0

const lineOf = (children: ElementContent[], mark: LineMark | undefined): Element => ({
  type: 'element',
  tagName: 'span',
  properties: { className: ['line', 'ec-line', ...(mark ? [`line-${mark}`] : [])] },
  children,
})

/** Whoever copies code from a slide gets its lines. */
const lineEnd: ElementContent = { type: 'text', value: '\n' }
