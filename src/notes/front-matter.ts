import { type Document, LineCounter, parseDocument, visit } from 'yaml'
import { z } from 'zod'
import { type Problem, problem } from '../errors.ts'

/** What a note says of its own deck; a site's options say it of all. */
export const deckKeys = {
  level: z
    .int()
    .min(1)
    .max(6)
    .optional()
    .describe('Deeper headings stay inside a slide. Default: all begin one.'),
  incremental: z.boolean().optional().describe('List items come one by one.'),
}

/** The keys that Lectern knows, in notes and in session decks. Other keys pass untouched. */
export const frontMatterSchema = z.object({
  title: z
    .union([z.string(), z.number(), z.boolean()], 'expected text')
    .transform(title => String(title).trim())
    .optional(),
  description: z.string().optional(),
  order: z.number().optional(),
  date: z.preprocess(toDay, z.date('expected a day such as 2023-02-10')).optional(),
  lang: z.string().optional(),
  /** Obsidian's other names of a note; Hugo's are addresses, and lead nowhere here. */
  aliases: z.preprocess(toNames, z.array(z.string())).optional(),
  deck: z.union([z.boolean(), z.object(deckKeys)]).optional(),
})

/** One name, or a list of them; what is no text is no name. */
function toNames(given: unknown): string[] {
  const list = Array.isArray(given) ? given : [given]
  return list.filter(name => typeof name === 'string' || typeof name === 'number').map(String)
}

/** Midnight, in UTC, of the day that was typed: a build in another time zone names the same day. */
function toDay(given: unknown): unknown {
  if (typeof given !== 'string' && typeof given !== 'number') return given
  const day = /^\d{4}-\d{2}-\d{2}/.exec(String(given))?.[0]
  return new Date(day ?? `${given} UTC`)
}

export type FrontMatter = z.infer<typeof frontMatterSchema>

export interface Split {
  data: FrontMatter
  /** The text after the front matter, with an empty line for each of its lines, so that line numbers stay true. */
  body: string
  problems: Problem[]
}

const block = /^---[ \t]*\r?\n((?:[^\n]*\n)*?)---[ \t]*(?:\r?\n|$)/

/** Takes a note apart into front matter and text. What is broken is a problem, never a reason to lose the text. */
export function splitFrontMatter(source: string, file: string): Split {
  const text = source.replace(/^\uFEFF/, '')
  const [whole, yaml = ''] = block.exec(text) ?? []
  const keys = whole === undefined ? undefined : readYaml(yaml.trimEnd(), file)
  // What stands between two rules may be text too.
  if (whole === undefined || !keys) return { data: {}, body: text, problems: [] }
  return { ...keys, body: '\n'.repeat(whole.split('\n').length - 1) + text.slice(whole.length) }
}

function readYaml(yaml: string, file: string): Omit<Split, 'body'> | undefined {
  const lineCounter = new LineCounter()
  const document = parseDocument(yaml, { lineCounter, prettyErrors: false })
  const read = document.errors.length > 0 ? { faults: document.errors } : valuesOf(document)
  if ('faults' in read) {
    const problems = read.faults.map(({ pos, message }) => {
      const { line, col } = lineCounter.linePos(pos[0])
      return problem('frontMatterSyntax', { file, line: line + 1, column: col }, lowerFirst(message))
    })
    return { data: {}, problems }
  }
  const given = read.value === null && yaml.trim() === '' ? {} : read.value
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return undefined
  const lineOf = (key: string) => {
    const pair = yaml.split('\n').findIndex(line => line.startsWith(`${key}:`))
    return pair === -1 ? 1 : pair + 2
  }
  return checkKeys(given, file, lineOf)
}

/** An alias, such as `*this*`, is only missed when the values are asked for. */
function valuesOf(document: Document): { value: unknown } | { faults: { pos: [number]; message: string }[] } {
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

/** Each known key is checked for itself, so that one wrong value does not cost the others. */
function checkKeys(found: object, file: string, lineOf: (key: string) => number): Omit<Split, 'body'> {
  const given = withoutEmpty(found)
  const result = frontMatterSchema.safeParse(given)
  if (result.success) return { data: result.data, problems: [] }
  const wrong = new Set(result.error.issues.map(issue => String(issue.path[0] ?? '')))
  const problems = result.error.issues.map(({ path, message }) => {
    const key = String(path[0] ?? '')
    return problem(
      'frontMatterValue',
      { file, line: lineOf(key) },
      path.join('.') || 'front matter',
      lowerFirst(message),
    )
  })
  const rest = Object.fromEntries(Object.entries(given).filter(([key]) => !wrong.has(key)))
  const kept = frontMatterSchema.safeParse(rest)
  return { data: kept.success ? kept.data : {}, problems }
}

/** A key with nothing behind it is as good as absent. */
const withoutEmpty = (keys: object) =>
  Object.fromEntries(Object.entries(keys).filter(([, value]) => value !== null))

const lowerFirst = (text: string) => (text.charAt(0).toLowerCase() + text.slice(1)).replace(/\.$/, '')
