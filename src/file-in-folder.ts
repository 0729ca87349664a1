import { realpathSync, statSync } from 'node:fs'
import { isAbsolute, relative, resolve } from 'node:path'

/** A file that an option names by its path from the folder, absolute; nothing where it is not in there, links followed. */
export function fileInFolder(path: string, folder: string, kinds: RegExp): string | undefined {
  const file = resolve(folder, path)
  if (!kinds.test(file) || !statSync(file, { throwIfNoEntry: false })?.isFile()) return undefined
  const inside = relative(realpathSync(folder), realpathSync(file))
  return inside.startsWith('..') || isAbsolute(inside) ? undefined : file
}
