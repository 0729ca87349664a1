import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { runnerImport } from 'vite'
import { InputError, problem } from '../errors.ts'
import type { PlaceOf } from '../option-problems.ts'
import { readingFault } from '../reading-fault.ts'

/** What `lectern.config.*` in a notes folder says, before anything of it is judged. */
export interface ConfigFile {
  value: unknown
  placeOf: PlaceOf
  /** The files that it is made of, absolute. */
  files: string[]
}

/** All names that the file may have. */
export const configNames = ['ts', 'mjs', 'json'].map(ending => `lectern.config.${ending}`)

/** Reads the configuration of a notes folder, anew each time. Throws an InputError where it cannot be read. */
export async function readConfigFile(folder: string): Promise<ConfigFile | undefined> {
  const [file, other] = configNames.filter(name => existsSync(join(folder, name)))
  if (!file) return undefined
  if (other) throw new InputError([problem('configTwice', { file }, other)])
  const path = join(folder, file)
  const text = await readFile(path, 'utf8').catch((error: Error) => {
    throw new InputError([problem('unreadable', { file }, readingFault(error))])
  })
  const placeOf: PlaceOf = keys => ({ file, line: lineOf(keys, text) })
  if (file.endsWith('.json')) return { value: readJson(text, file), placeOf, files: [path] }
  const { value, files } = await runModule(path, file, folder)
  return { value, placeOf, files: [path, ...files] }
}

function readJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    const position = /at position (\d+)/.exec(reason)?.[1]
    const line = position && text.slice(0, Number(position)).split('\n').length
    throw new InputError([problem('configSyntax', { file, line: line || undefined }, reason)])
  }
}

/** Runs the configuration with Vite, which reads TypeScript on any Node and keeps no copy of it. */
async function runModule(path: string, file: string, root: string) {
  try {
    const settings = { root, configFile: false, envDir: false, logLevel: 'silent' } as const
    const { module, dependencies } = await runnerImport<{ default?: unknown }>(path, settings)
    return { value: module.default, files: dependencies }
  } catch (error) {
    const [fault] = syntaxErrors(error)
    const reason = fault?.message ?? (error instanceof Error ? error.message : String(error))
    throw new InputError([problem('configSyntax', { file, line: fault?.loc?.line }, firstLine(reason))])
  }
}

/** Vite's parser lists what it finds on the error that it throws. */
function syntaxErrors(error: unknown): { message: string; loc?: { line: number } }[] {
  return typeof error === 'object' && error !== null && 'errors' in error && Array.isArray(error.errors)
    ? error.errors
    : []
}

function firstLine(reason: string): string {
  const [line = ''] = stripVTControlCharacters(reason).split('\n')
  return line.replace(/^\[\w+\] /, '')
}

/** The line that sets an option, where each of its keys begins a line or follows a bracket or comma. */
function lineOf(keys: readonly string[], text: string): number | undefined {
  let from = 0
  for (const key of keys) {
    const name = key.replace(/\W/g, '\\$&')
    const found = new RegExp(`(^|[{,[])\\s*["']?${name}["']?\\s*[:,(}]`, 'm').exec(text.slice(from))
    if (!found) return undefined
    from += found.index + found[0].indexOf(key)
  }
  return from === 0 ? undefined : text.slice(0, from).split('\n').length
}
