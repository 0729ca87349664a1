import { statSync } from 'node:fs'
import { isAbsolute, relative, resolve } from 'node:path'
import { InputError, problem } from './errors.ts'
import type { PlaceOf } from './option-problems.ts'

/** The picture for the header of the pages, absolute. Throws an InputError where there is none in the folder. */
export function findLogo(logo: string | undefined, folder: string, placeOf: PlaceOf): string | undefined {
  if (logo === undefined) return undefined
  const path = resolve(folder, logo)
  const inside = relative(folder, path)
  const isPicture = /\.(svg|png|jpe?g|webp|avif|gif)$/i.test(path)
  if (isPicture && !inside.startsWith('..') && !isAbsolute(inside) && isFile(path)) return path
  throw new InputError([problem('optionPicture', placeOf(['logo']), 'logo', logo)])
}

const isFile = (path: string) => statSync(path, { throwIfNoEntry: false })?.isFile() === true
