import { existsSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { InputError, problem } from '../errors.ts'
import type { Words } from './command-line.ts'

/** Whether the command line means the Astro project that it is given in, and no folder of notes. */
export const isProject = ({ folder }: Words) =>
  folder === undefined && ['mjs', 'ts', 'js', 'mts'].some(ending => existsSync(`astro.config.${ending}`))

/** The folder of notes that the command line means. Throws an InputError where it is not there. */
export function folderToRead(said = '.'): string {
  const folder = resolve(said)
  const found = statSync(folder, { throwIfNoEntry: false })
  if (found?.isDirectory()) return folder
  throw new InputError([problem(found ? 'folderIsFile' : 'folderNotFound', { file: said })])
}
