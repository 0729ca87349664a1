import { z } from 'zod'
import { type DeckFormat, deckFormatOf } from '../dialects/deck-formats.ts'
import { type Problem, problem } from '../errors.ts'
import { withForeignKeys } from './foreign-keys.ts'
import { type Block, findBlock } from './front-matter-block.ts'
import { valuesOf } from './front-matter-values.ts'

/** What a note says of its own deck; a site's options say it of all. */
export const deckKeys = {
  level: z
    .int()
    .min(1)
    .max(6)
    .optional()
    .describe('Deeper headings stay inside a slide. Default: all begin one.'),
  incremental: z.boolean().optional().describe('List items come one by one.'),
  layout: z
    .enum(['auto', 'flow'], 'expected auto or flow')
    .optional()
    .describe('`flow`: everything below one another, as it is written.'),
  prose: z
    .enum(['slide', 'lead', 'notes'], 'expected slide, lead or notes')
    .optional()
    .describe('Long paragraphs: on slides, or their first sentence, or nothing; the rest is said.'),
  agenda: z
    .boolean()
    .optional()
    .describe('Whether a slide behind the cover names the sections. Default: where the deck is long.'),
  closing: z
    .boolean()
    .optional()
    .describe('Whether short last sections are one slide, with the address of the note. Default: they are.'),
}

/** The keys that Lectern knows, in notes and in session decks. Other keys pass untouched. */
export const frontMatterSchema = z.object({
  title: z
    .union([z.string(), z.number(), z.boolean()], 'expected text')
    .transform(title => String(title).trim())
    .optional(),
  description: z.string().optional(),
  /** A name, or several, also as other programs write them: `{ name: … }`. */
  author: z.preprocess(toAuthor, z.string('expected a name').optional()),
  order: z.number().optional(),
  date: z.preprocess(toDay, z.date('expected a day such as 2023-02-10')).optional(),
  lang: z
    .string()
    .transform(lang => lang.trim().replaceAll('_', '-'))
    .refine(isLanguage, 'expected a language such as en or pt-BR')
    .optional(),
  /** Obsidian's other names of a note; Hugo's are addresses, and lead nowhere here. */
  aliases: z.preprocess(toNames, z.array(z.string())).optional(),
  dir: z.enum(['ltr', 'rtl', 'auto'], 'expected ltr, rtl or auto').optional(),
  deck: z.union([z.boolean(), z.object(deckKeys)]).optional(),
})

/** One name, or a list of them; what is no text is no name. */
function toNames(given: unknown): string[] {
  const list = Array.isArray(given) ? given : [given]
  return list.filter(name => typeof name === 'string' || typeof name === 'number').map(String)
}

/** Names in a line. */
function toAuthor(given: unknown): unknown {
  const names = (Array.isArray(given) ? given : [given]).map(one =>
    typeof one === 'object' && one !== null && 'name' in one ? one.name : one,
  )
  return given !== undefined && names.every(name => typeof name === 'string') ? names.join(', ') : given
}

function isLanguage(lang: string): boolean {
  try {
    return Intl.getCanonicalLocales(lang).length === 1
  } catch {
    return false
  }
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
  /** The deck that the text was written as, where its front matter says so. */
  written?: DeckFormat | undefined
  problems: Problem[]
}

/** Takes a note apart into front matter and text. What is broken is a problem, never a reason to lose the text. */
export function splitFrontMatter(source: string, file: string): Split {
  const text = source.replace(/^\uFEFF/, '')
  const block = findBlock(text)
  const whole = { data: {}, body: text, problems: [] }
  if (!block) return whole
  const read = valuesOf(block)
  if ('faults' in read) {
    // Braces and what stands behind other text may be text too.
    if (block.isLate || block.language === 'JSON') return whole
    const problems = read.faults.map(({ line, column, reason }) =>
      problem('frontMatterSyntax', { file, line, column }, lowerFirst(reason), block.language),
    )
    return { data: {}, body: block.body, problems }
  }
  const { value } = read
  // And so may what stands between two rules.
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return whole
  if (block.isLate && Object.keys(value).length === 0) return whole
  const keys = checkKeys(withForeignKeys({ ...value }), file, key => lineOf(key, block))
  return { ...keys, body: block.body, written: deckFormatOf({ ...value }) }
}

function lineOf(key: string, { text, line }: Block): number {
  const isKey = new RegExp(`^\\s*"?${key}"?\\s*[:=]`)
  const at = text.split('\n').findIndex(typed => isKey.test(typed))
  return at === -1 ? Math.max(1, line - 1) : line + at
}

/** Each known key is checked for itself, so that one wrong value does not cost the others. */
function checkKeys(
  found: object,
  file: string,
  lineOf: (key: string) => number,
): Pick<Split, 'data' | 'problems'> {
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
