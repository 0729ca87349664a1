import { readFileSync } from 'node:fs'
import { InputError, type Problem, problem } from '../errors.ts'
import { fileInFolder } from '../file-in-folder.ts'
import type { PlaceOf } from '../option-problems.ts'
import { cleanSheet } from './clean.ts'
import { paintOnly } from './paint.ts'

/** A stylesheet of the folder. */
export interface Sheet {
  /** Absolute. */
  path: string
  /** As it may stand in the site. */
  css: string
  problems: Problem[]
}

/** The stylesheets that the option `css` names. Throws an InputError that names every one that is not in the folder. */
export function ownSheets(
  option: string | readonly string[] | undefined,
  folder: string,
  placeOf: PlaceOf,
): Sheet[] {
  const given = typeof option === 'string' ? [option] : (option ?? [])
  const missing: Problem[] = []
  const sheets = given.flatMap((name): Sheet[] => {
    const path = fileInFolder(name, folder, /\.css$/i)
    if (path) return [{ path, ...cleanSheet(readFileSync(path, 'utf8'), path, folder) }]
    missing.push(problem('optionSheet', placeOf(['css']), name))
    return []
  })
  if (missing.length > 0) throw new InputError(missing)
  return sheets
}

/** The stylesheet of all pages: it wins over ours. */
export const sheetOfPages = (sheets: readonly Sheet[]) => sheets.map(({ css }) => css).join('\n')

/** The stylesheet of all slides: of the same rules, what moves nothing. */
export const sheetOfSlides = (sheets: readonly Sheet[]) => sheets.map(({ css }) => paintOnly(css)).join('\n')
