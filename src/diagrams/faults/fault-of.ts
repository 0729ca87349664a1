import type { Fault } from '../drawing.ts'
import { placeAfter, placeOfLine } from './places.ts'
import { inWords } from './token-names.ts'

/** What Mermaid threw, as one line for the author, with the place in the block as the author wrote it. */
export function faultOf(error: ParseError, source: string): Fault {
  if (error.hash?.expected || error.hash?.loc) return jisonFault(error, error.hash, source)
  if (error.name === 'UnknownDiagramError') return { message: UNKNOWN_TYPE, ...placeOfLine(source, 1, 1) }
  if (error.mark) return frontMatterFault(error, error.mark)
  if (/^(Type|Range)Error$/.test(error.name))
    return { message: `Mermaid broke down over this diagram and says only: ${oneLine(error.message)}` }
  return langiumFault(error.message, source)
}

const UNKNOWN_TYPE =
  'Mermaid does not know this type of diagram; begin with one such as "flowchart LR" or "sequenceDiagram".'

/** Parsers made by jison: the place is that of the last thing understood; what was not understood comes after it. */
function jisonFault(error: ParseError, hash: Hash, source: string): Fault {
  const { loc, text = '', expected } = hash
  const place = loc?.last_line ? placeAfter(source, loc.last_line, loc.last_column ?? 0, text) : undefined
  const message = expected ? unexpected(text, expected) : firstSentence(error.message)
  return { message, ...place }
}

/** Parsers made by Langium say the place in the message, once for each fault; the first is the one to mend. */
function langiumFault(message: string, source: string): Fault {
  const [, line, column] = /line:? (\d+)(?:,? col(?:umn)?:? (\d+))?/i.exec(message) ?? []
  const place = line ? placeOfLine(source, Number(line), Number(column ?? 1)) : undefined
  const stray = /unexpected character: ->(.*?)<-/s.exec(message)?.[1]
  const [, wanted, found] = /Expecting token of type '(\w+)' but found `(.*?)`/s.exec(message) ?? []
  const [, list, instead] = /possible Token sequences:(.*?)but found: '(.*?)'/s.exec(message) ?? []
  const first = (part: string | undefined, pattern: RegExp) =>
    part === undefined ? -1 : message.search(pattern)
  if (stray !== undefined && first(stray, /unexpected character/) < 80)
    return { message: unexpected(stray, []), ...place }
  if (wanted) return { message: unexpected(found ?? '', [wanted]), ...place }
  if (list) return { message: unexpected(instead ?? '', list.match(/\w+(?=[\],])/g) ?? []), ...place }
  return { message: firstSentence(message), ...place }
}

/** Front matter is YAML, whose parser counts from the line after the `---`. */
function frontMatterFault(error: ParseError, mark: Mark): Fault {
  const reason = oneLine(error.reason ?? error.message)
  return {
    message: `The front matter of the diagram is not YAML: ${reason}`,
    line: mark.line + 2,
    column: mark.column + 1,
  }
}

function unexpected(text: string, expected: string[]): string {
  const found = text.trim() ? `“${oneLine(text)}”` : 'the end of the line'
  const wanted = inWords(expected)
  return `Mermaid did not expect ${found} here${wanted ? `; it expected ${wanted}` : ''}.`
}

/** Without the excerpt and the row of hyphens that points into it. */
function firstSentence(message: string): string {
  const lines = message.split('\n')
  const pointer = lines.findIndex(line => /^\s*-*\^/.test(line))
  const kept = lines.filter((_, index) => pointer < 0 || index < pointer - 1 || index > pointer)
  return oneLine(kept.join(' '))
}

function oneLine(message: string): string {
  const text = message.replace(/\s+/g, ' ').trim()
  return text.length > 240 ? `${text.slice(0, 240)}…` : text
}

/** An error with what Mermaid's parsers put into it. */
export interface ParseError extends Error {
  hash?: Hash | undefined
  /** of js-yaml */
  mark?: Mark | undefined
  reason?: string | undefined
}

interface Hash {
  loc?: { last_line?: number; last_column?: number } | undefined
  /** what was read last */
  text?: string | undefined
  expected?: string[] | undefined
}

/** From nought. */
interface Mark {
  line: number
  column: number
}
