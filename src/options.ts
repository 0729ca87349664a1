import { z } from 'zod'
import { isColour } from './accent.ts'
import { InputError } from './errors.ts'
import { deckKeys } from './notes/front-matter.ts'
import { optionProblems, type PlaceOf } from './option-problems.ts'
import { themeNames } from './themes/themes.ts'

/** What a site may set: this schema is the check, the documentation and the type. */
export const optionsSchema = z.strictObject({
  title: z.string().default('Notes').describe('The name of the site, in the header and in every page title.'),
  description: z.string().optional().describe('One sentence for the home page and for search engines.'),
  author: z.string().optional().describe('Who has written the notes; a note may name another author.'),
  folder: z
    .string()
    .optional()
    .describe('The folder that all others are in. Default: the root of the Astro project.'),
  notes: z.string().default('content').describe('The notes folder.'),
  slides: z.string().default('slides').describe('The folder of session decks; empty where there are none.'),
  include: z.array(z.string()).optional().describe('Only these notes, as patterns like those in .gitignore.'),
  exclude: z.array(z.string()).optional().describe('Not these notes, as patterns like those in .gitignore.'),
  lang: z.string().default('en').describe('The language of the notes, as a BCP 47 tag.'),
  theme: z
    .enum(themeNames, `expected one of ${themeNames.join(', ')}`)
    .default('lectern')
    .describe(
      'How the site looks: `lectern` is clear and quiet, `paper` a book, `contrast` for bright rooms.',
    ),
  font: z
    .union(
      [
        z.string(),
        z.strictObject({
          text: z.string().optional(),
          bold: z.string().optional(),
          italic: z.string().optional(),
          headings: z.string().optional(),
          code: z.string().optional(),
        }),
      ],
      'expected the path of a font file, or { text, bold, italic, headings, code }',
    )
    .optional()
    .describe('Font files of the folder: one for all text, or `{ text, bold, italic, headings, code }`.'),
  accent: z
    .string()
    .refine(isColour, 'expected one opaque CSS colour such as #3346c9')
    .optional()
    .describe(
      'The colour of links, bullets and covers, in place of the theme’s. It is made lighter or darker where text needs it.',
    ),
  css: z
    .union([z.string(), z.array(z.string())], 'expected the path of a stylesheet, or a list of them')
    .optional()
    .describe('Stylesheets of the folder, for pages and decks.'),
  logo: z.string().optional().describe('A picture for the header of the pages, by its path from the folder.'),
  deck: z.strictObject(deckKeys).default({}).describe('What the front matter’s `deck` says of every deck.'),
  editUrl: z
    .union([httpUrl(), z.literal(false)], 'expected an address that begins with https://, or false')
    .optional()
    .describe('Where a note is edited, before its path: https://github.com/me/notes/edit/main/'),
  lastUpdated: z.boolean().default(true).describe('Whether pages show the day of their last change in Git.'),
  trust: z
    .boolean()
    .default(true)
    .describe('Whether the notes are your own, and may hold scripts. A bare folder is not trusted.'),
  images: z
    .strictObject({ remote: z.enum(['keep', 'download']).default('keep') })
    .prefault({})
    .describe('`remote: "download"` brings pictures from elsewhere into the site.'),
  diagrams: z
    .strictObject({
      engine: z.enum(['node', 'browser'], 'expected one of node, browser').default('node'),
    })
    .prefault({})
    .describe('`engine: "browser"` lets Mermaid draw in Chromium; without, no browser is needed.'),
  strict: z.boolean().default(false).describe('Whether any warning fails the build.'),
})

/** What `lectern.config.*` in a notes folder may set: an Astro project has the first two in its own config. */
export const configSchema = optionsSchema.omit({ folder: true }).extend({
  site: httpUrl().optional().describe('Where the site will be served, such as https://me.example'),
  base: z.string().optional().describe('The path below that, such as /notes'),
})

/** As `lectern()` takes them. */
export type GivenOptions = z.input<typeof optionsSchema>
/** With all defaults. */
export type Options = z.output<typeof optionsSchema>
/** As `lectern.config.*` holds them. */
export type Config = z.input<typeof configSchema>

/** Checks what was given to `lectern()`. Throws an InputError that names every wrong option. */
export function parseOptions(given: unknown, placeOf: PlaceOf): Options {
  return parseWith(optionsSchema, given ?? {}, placeOf)
}

/** Checks given options by a schema. Throws an InputError that names every wrong one, and where it is. */
export function parseWith<Schema extends z.ZodType>(
  schema: Schema,
  given: unknown,
  placeOf: PlaceOf,
): z.output<Schema> {
  const result = schema.safeParse(given)
  if (result.success) return result.data
  throw new InputError(optionProblems(result.error, schema, placeOf))
}

function httpUrl() {
  return z.url({ protocol: /^https?$/, error: 'expected an address that begins with https://' })
}
