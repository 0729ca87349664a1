import { readFileSync } from 'node:fs'
import { codeLetter } from '../decks/metrics.ts'
import { InputError, type Problem, problem } from '../errors.ts'
import { fileInFolder } from '../file-in-folder.ts'
import type { PlaceOf } from '../option-problems.ts'
import type { FontFile } from './font-file.ts'
import { inspectFont } from './inspect.ts'

/** The option `font`: one file for all text, or files by what they are for. */
export type FontOption = string | Partial<Record<Role, string | undefined>> | undefined

/** What a file of the folder may be for. */
export type Role = 'text' | 'bold' | 'italic' | 'headings' | 'code'

export type OwnFonts = Partial<Record<Role, FontFile>>

/**
 * The font files of the folder that the site is to be set in. Throws an InputError that names every one that is not there
 * or cannot be used.
 */
export function ownFonts(option: FontOption, folder: string, placeOf: PlaceOf): OwnFonts {
  const given = typeof option === 'string' ? { text: option } : (option ?? {})
  const problems: Problem[] = []
  const fonts: OwnFonts = {}
  for (const [name, path] of Object.entries(given)) {
    const place = placeOf(typeof option === 'string' ? ['font'] : ['font', name])
    if (path === undefined) continue
    // The keys are those that the schema of the options knows.
    const role = name as Role
    const found = fileInFolder(path, folder, /\.(woff2?|ttf|otf)$/i)
    if (!found) problems.push(problem('optionFont', place, path))
    else {
      const { file, fault } = fontFor(role, found)
      if (fault === undefined) fonts[role] = file
      else problems.push(problem('fontUnusable', place, path, fault))
    }
  }
  if (problems.length > 0) throw new InputError(problems)
  return fonts
}

function fontFor(
  role: Role,
  path: string,
): { file: FontFile; fault?: undefined } | { file?: undefined; fault: string } {
  try {
    const { weights, letterWidth } = inspectFont(readFileSync(path))
    if (role === 'code' && letterWidth === undefined)
      return { fault: 'its letters are not all of one width, as those of code must be' }
    return {
      file: { ...usual(role), ...(weights && { weight: weights }), path, ...scaled(role, letterWidth) },
    }
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) }
  }
}

/** A file with one weight stands for the weight that its place has, so that no browser makes it bolder. */
const usual = (role: Role): Pick<FontFile, 'family' | 'weight' | 'style'> => ({
  family: role === 'headings' ? 'Own headings' : role === 'code' ? 'Own code' : 'Own text',
  weight: role === 'headings' || role === 'bold' ? '600' : '400',
  style: role === 'italic' ? 'italic' : 'normal',
})

/** The planner counts the letters of code: they are made as wide as those of the themes. */
const scaled = (role: Role, letterWidth = codeLetter) =>
  role === 'code' ? { scale: codeLetter / letterWidth } : {}
