import { accentFaults, withAccent } from './accent.ts'
import { InputError, type Problem } from './errors.ts'
import { lacking } from './fonts/lacking.ts'
import { type OwnFonts, ownFonts } from './fonts/own.ts'
import { setTypefaces, typefacesFor } from './fonts/typefaces.ts'
import { findLogo } from './logo.ts'
import type { Texts } from './notes/library.ts'
import type { PlaceOf } from './option-problems.ts'
import type { Options } from './options.ts'
import { ownSheets, type Sheet } from './sheets/own.ts'
import type { Theme } from './themes/theme.ts'
import { themes } from './themes/themes.ts'

/** All that the options say of how a site looks, read from the folder. */
export interface SiteLook {
  theme: Theme
  fonts: OwnFonts
  sheets: readonly Sheet[]
  /** A picture, absolute. */
  logo: string | undefined
  /** What is wrong and can be shown all the same. */
  problems: Problem[]
}

/** Throws an InputError that names every file of the options that is not there or cannot be used. */
export function readLook(options: Options, folder: string, placeOf: PlaceOf): SiteLook {
  const given = themes[options.theme]
  const fatal: Problem[] = []
  const [logo, fonts, sheets] = [
    orProblems(() => findLogo(options.logo, folder, placeOf), fatal),
    orProblems(() => ownFonts(options.font, folder, placeOf), fatal),
    orProblems(() => ownSheets(options.css, folder, placeOf), fatal),
  ]
  if (!fonts || !sheets || fatal.length > 0) throw new InputError(fatal)
  const problems = [
    ...accentFaults(given, options.accent, placeOf(['accent'])),
    ...sheets.flatMap(({ problems }) => problems),
  ]
  return { theme: withAccent(given, options.accent), fonts, sheets, logo, problems }
}

function orProblems<Value>(read: () => Value, problems: Problem[]): Value | undefined {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    problems.push(...error.problems)
    return undefined
  }
}

/**
 * From now on, text is measured and set in the fonts that the site is to have; without its texts, in those of every script.
 *
 * @returns what is wrong with them for these texts
 */
export function dressIn(
  { theme, fonts }: SiteLook,
  folder: string,
  placeOf: PlaceOf,
  texts?: Pick<Texts, 'notes' | 'decks'>,
): Problem[] {
  const words = texts && [...texts.notes, ...texts.decks].flatMap(wordsOf)
  setTypefaces(typefacesFor(theme.fonts, folder, words, fonts))
  return lacking(fonts.text, words ?? [], placeOf(['font']))
}

const wordsOf = ({ title, description = '', body }: Texts['notes'][number] | Texts['decks'][number]) => [
  title,
  description,
  body,
]
