import { InputError, problem } from './errors.ts'
import { fileInFolder } from './file-in-folder.ts'
import type { PlaceOf } from './option-problems.ts'

/** The picture for the header of the pages, absolute. Throws an InputError where there is none in the folder. */
export function findLogo(logo: string | undefined, folder: string, placeOf: PlaceOf): string | undefined {
  if (logo === undefined) return undefined
  const path = fileInFolder(logo, folder, /\.(svg|png|jpe?g|webp|avif|gif)$/i)
  if (path) return path
  throw new InputError([problem('optionPicture', placeOf(['logo']), 'logo', logo)])
}
