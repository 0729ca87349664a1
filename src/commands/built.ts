import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fingerprint } from '../fingerprint.ts'
import { askGit } from '../notes/history/git.ts'
import { type Listed, listFiles, stampOf } from '../notes/listing.ts'
import type { FolderOptions } from './folder-options.ts'

/**
 * Changes with everything that the site of a notes folder is made of: every file in the folder, its history, the
 * options, Lectern itself. Nothing where a site may be made of more than that, and so must be built each time.
 *
 * @param folder absolute
 */
export async function keyOf(
  folder: string,
  { options, site, base, files }: Omit<FolderOptions, 'placeOf'>,
): Promise<string | undefined> {
  // Trusted notes may read any file, and what lies elsewhere changes without a sign.
  if (options.trust || options.images.remote !== 'keep') return undefined
  const above = [...files, ...ignoringAbove(folder)]
  const [inside, beside, ...history] = await Promise.all([
    listFiles(folder),
    Promise.all(above.map(async path => ({ path, stamp: await stampOf(path) }))),
    askGit(folder, ['rev-parse', 'HEAD', '--abbrev-ref', 'HEAD']),
    askGit(folder, ['config', '--get-regexp', '^(remote|branch)\\.']),
  ])
  return digest(
    [JSON.stringify([folder, options, site, base, history]), fingerprint()],
    [...inside, ...beside],
  )
}

/** Whether a folder holds, whole and untouched, the site that was built with a key. */
export async function isBuilt(cache: string, out: string, key: string): Promise<boolean> {
  try {
    const known: unknown = JSON.parse(await readFile(fileIn(cache), 'utf8'))
    return JSON.stringify(known) === JSON.stringify({ key, out, site: await digestOf(out) })
  } catch {
    return false
  }
}

/** Keeps what was built; the key is that of before the build, so that nothing is missed that changed meanwhile. */
export async function remember(cache: string, out: string, key: string): Promise<void> {
  // Where it cannot be kept, the site is built again.
  await writeFile(fileIn(cache), JSON.stringify({ key, out, site: await digestOf(out) })).catch(
    () => undefined,
  )
}

const fileIn = (cache: string) => join(cache, 'built.json')

const digestOf = async (out: string) => digest([], await listFiles(out))

function digest(words: readonly string[], files: readonly Listed[]): string {
  const hash = createHash('sha256')
  for (const word of words) hash.update(word).update('\0')
  for (const { path, stamp } of files) hash.update(path).update('\0').update(stamp).update('\0')
  return hash.digest('hex')
}

/** The files above a folder that may say what Git ignores in it. */
function ignoringAbove(folder: string): string[] {
  const above = dirname(folder)
  const own = [join(folder, '.git/info/exclude'), join(folder, '.gitignore')]
  return above === folder ? own : [...own, ...ignoringAbove(above)]
}
