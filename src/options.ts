import { z } from 'zod'
import { InputError, problem } from './errors.ts'

/** What a site may set: this schema is the check, the documentation and the type. */
export const optionsSchema = z.strictObject({
  title: z.string().default('Notes').describe('The name of the site, in the header and in every page title.'),
  description: z.string().optional().describe('One sentence for the home page and for search engines.'),
  folder: z
    .string()
    .optional()
    .describe('The folder that all others are in. Default: the root of the Astro project.'),
  notes: z.string().default('content').describe('The notes folder.'),
  slides: z.string().default('slides').describe('The folder of session decks; empty where there are none.'),
  lang: z.string().default('en').describe('The language of the notes, as a BCP 47 tag.'),
  strict: z.boolean().default(false).describe('Whether any warning fails the build.'),
})

export type Options = z.infer<typeof optionsSchema>

/** Checks what was given to `lectern()`. Throws an InputError that names every wrong option. */
export function parseOptions(given: unknown): Options {
  const result = optionsSchema.safeParse(given ?? {})
  if (result.success) return result.data
  throw new InputError(
    result.error.issues.map(({ path, message }) =>
      problem('optionValue', { file: 'lectern()' }, path.join('.') || 'options', message),
    ),
  )
}
