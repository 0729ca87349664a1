import { realpathSync, statSync } from 'node:fs'
import { dirname, isAbsolute, join, relative, sep } from 'node:path'

/** Where a path leads, its links followed, also where its last parts are not there yet. */
export function realPlace(path: string): string {
  const ground = existing(path)
  return join(realpathSync.native(ground), relative(ground, path))
}

/** A path, or the nearest folder above it that is there. */
export function existing(path: string): string {
  return kindOf(path) || dirname(path) === path ? path : existing(dirname(path))
}

export function kindOf(path: string): 'folder' | 'file' | undefined {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file'
  } catch {
    return undefined
  }
}

export function isIn(path: string, folder: string): boolean {
  const way = relative(folder, path)
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}
