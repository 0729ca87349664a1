import { existsSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { nameInWords } from '../notes/ids.ts'
import type { PlaceOf } from '../option-problems.ts'
import { configSchema, type Options, parseWith } from '../options.ts'
import { readConfigFile } from './config-file.ts'

/** The options of the command line. */
export interface Said {
  site?: string | undefined
  base?: string | undefined
  title?: string | undefined
  lang?: string | undefined
  strict?: boolean | undefined
}

export interface FolderOptions {
  options: Options
  site?: string | undefined
  base?: string | undefined
  placeOf: PlaceOf
  /** The files that were read for it, and those that it names, absolute: with them the site changes. */
  files: string[]
}

/**
 * What is set for a folder of notes: on the command line, else in its `lectern.config.*`, else by what the folder is.
 * Throws an InputError that names every wrong option and where it was set.
 */
export async function readFolderOptions(folder: string, said: Said): Promise<FolderOptions> {
  const file = await readConfigFile(folder)
  const { site, base, title, lang, strict } = said
  const words = withoutEmpty({ site, base, title, lang, strict })
  const placeOf: PlaceOf = ([key = '', ...more]) =>
    key in words ? { file: `--${key}` } : (file?.placeOf([key, ...more]) ?? { file: 'options' })
  const { value = {} } = file ?? {}
  const given = isRecord(value) ? { ...defaults(folder), ...withoutEmpty(value), ...words } : value
  const { site: at, base: below, ...options } = parseWith(configSchema, given, placeOf)
  const named = filesNamedIn(options).map(name => resolve(folder, name))
  return { options, site: at, base: below, placeOf, files: [...(file?.files ?? []), ...named] }
}

const filesNamedIn = ({ css = [], font = {}, logo }: Options): string[] =>
  [css, typeof font === 'string' ? font : Object.values(font), logo].flat().filter(name => name !== undefined)

const defaults = (folder: string) => ({
  title: nameInWords(basename(folder)),
  notes: '.',
  slides: existsSync(join(folder, 'slides')) ? 'slides' : '',
  trust: false,
})

const withoutEmpty = (values: object) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))

const isRecord = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
