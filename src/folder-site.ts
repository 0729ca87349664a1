import { createHash } from 'node:crypto'
import { mkdirSync, statSync } from 'node:fs'
import { dirname, join, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroInlineConfig } from 'astro'
import { InputError, problem } from './errors.ts'
import type { FolderOptions } from './folder-options.ts'
import lectern from './index.ts'

/**
 * The Astro project that turns a folder of notes into a site.
 *
 * It lives in Lectern's own cache: the notes folder is read and never written to.
 *
 * @param folder absolute
 */
export function folderConfig(
  folder: string,
  { options, site, base, placeOf }: FolderOptions,
): AstroInlineConfig {
  const cache = join(packageCache(), createHash('sha256').update(folder).digest('hex').slice(0, 12))
  mkdirSync(cache, { recursive: true })
  return {
    configFile: false,
    root: cache,
    srcDir: sourceFolder,
    publicDir: join(dirname(sourceFolder), 'public'),
    cacheDir: join(cache, 'cache'),
    ...(site && { site }),
    ...(base && { base }),
    integrations: [lectern({ ...options, folder }, placeOf)],
  }
}

/** The folder of notes that the command line means. Throws an InputError where it is not there. */
export function folderToRead(said = '.'): string {
  const folder = resolve(said)
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return folder
  throw new InputError([problem('folderNotFound', { file: said })])
}

const sourceFolder = dirname(fileURLToPath(import.meta.url))

/**
 * The cache of the `node_modules` that Lectern and its dependencies are in: Astro takes components for its own only
 * where they share a folder with the project.
 */
function packageCache(): string {
  const packageFolder = dirname(sourceFolder)
  const at = packageFolder.lastIndexOf(`${sep}node_modules${sep}`)
  const modules =
    at === -1 ? join(packageFolder, 'node_modules') : packageFolder.slice(0, at + `${sep}node_modules`.length)
  return resolve(modules, '.cache', 'lectern')
}
