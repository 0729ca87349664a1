import { parse as parseToml, TomlDate, TomlError } from 'smol-toml'
import { type Document, LineCounter, parseDocument, visit } from 'yaml'
import type { Block } from './front-matter-block.ts'

/** What is wrong in a block; the line counts from 1 in the note. */
export interface BlockFault {
  line: number
  column?: number | undefined
  reason: string
}

/** Reads the values of a block of front matter. */
export function valuesOf({ language, text, line }: Block): { value: unknown } | { faults: BlockFault[] } {
  if (language === 'YAML') return ofYaml(text.trimEnd(), line)
  return language === 'TOML' ? ofToml(text, line) : ofJson(text, line)
}

function ofYaml(yaml: string, first: number): { value: unknown } | { faults: BlockFault[] } {
  const lineCounter = new LineCounter()
  const document = parseDocument(yaml, { lineCounter, prettyErrors: false })
  const read = document.errors.length > 0 ? { faults: document.errors } : ofDocument(document)
  if ('value' in read) return { value: read.value === null && yaml.trim() === '' ? {} : read.value }
  const faults = read.faults.map(({ pos, message }) => {
    const { line, col } = lineCounter.linePos(pos[0])
    return { line: line + first - 1, column: col, reason: message }
  })
  return { faults }
}

/** An alias, such as `*this*`, is only missed when the values are asked for. */
function ofDocument(
  document: Document,
): { value: unknown } | { faults: { pos: [number]; message: string }[] } {
  try {
    return { value: document.toJS() }
  } catch (error) {
    let at = 0
    visit(document, {
      Alias(_key, node) {
        at = node.range?.[0] ?? 0
        return visit.BREAK
      },
    })
    return { faults: [{ pos: [at], message: error instanceof Error ? error.message : String(error) }] }
  }
}

function ofToml(toml: string, first: number): { value: unknown } | { faults: BlockFault[] } {
  try {
    return { value: withPlainDates(parseToml(toml)) }
  } catch (error) {
    if (!(error instanceof TomlError)) throw error
    const [reason = ''] = error.message.replace(/^Invalid TOML document: /, '').split('\n')
    return { faults: [{ line: error.line + first - 1, column: error.column, reason }] }
  }
}

/** A day as it was typed, whatever its zone. */
function withPlainDates(values: object): object {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [
      key,
      value instanceof TomlDate ? value.toISOString() : value,
    ]),
  )
}

function ofJson(json: string, first: number): { value: unknown } | { faults: BlockFault[] } {
  try {
    return { value: JSON.parse(json) }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    const at = Number(/position (\d+)/.exec(reason)?.[1] ?? 0)
    const line = first + json.slice(0, at).split('\n').length - 1
    return { faults: [{ line, reason: reason.replace(/ in JSON at position.*$/s, '') }] }
  }
}
