import { statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, resolve } from 'node:path'

/**
 * Whether a module can be had that a note imports.
 *
 * @param file the note, absolute
 */
export function isThere(module: string, file: string): boolean {
  if (/^(astro|virtual|node):/.test(module)) return true
  if (/^[./]/.test(module)) {
    const path = resolve(dirname(file), module.replace(/\?.*$/, ''))
    return endings.some(ending => statSync(path + ending, { throwIfNoEntry: false })?.isFile())
  }
  // Packages of the note's own project, else those that come with Lectern.
  return [file, import.meta.url].some(from => {
    try {
      createRequire(from).resolve(module)
      return true
    } catch (error) {
      // A package without an entry for `require` is there all the same.
      return error instanceof Error && 'code' in error && error.code === 'ERR_PACKAGE_PATH_NOT_EXPORTED'
    }
  })
}

/** What Vite adds to the name of a module to find its file. */
const endings = ['.mjs', '.js', '.mts', '.ts', '.jsx', '.tsx', '.json']
  .flatMap(ending => [ending, `/index${ending}`])
  .concat('')
