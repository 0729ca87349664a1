import { existsSync } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** A file as the file system knows it. */
export interface Listed {
  /** Absolute. */
  path: string
  /** Changes with the size and the times of the file. */
  stamp: string
}

/**
 * Lists every file below a folder, in order. What Git and package managers keep, and sites that Lectern has built in it,
 * are not looked into; what is linked by a symbolic link is listed as the file that it leads to.
 *
 * @param apart folders that are not looked into either, absolute
 */
export async function listFiles(folder: string, apart: readonly string[] = []): Promise<Listed[]> {
  const files = await list(folder, new Set(apart))
  return files.sort((a, b) => (a.path < b.path ? -1 : 1))
}

async function list(folder: string, apart: ReadonlySet<string>): Promise<Listed[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  const files = await Promise.all(
    entries.map(async entry => {
      const path = join(folder, entry.name)
      if (!entry.isDirectory()) return [{ path, stamp: await stampOf(path) }]
      return passed.has(entry.name) || apart.has(path) || isSite(path) ? [] : list(path, apart)
    }),
  )
  return files.flat()
}

const isSite = (folder: string) => existsSync(join(folder, 'lectern.json'))

/** Changes whenever a file does; empty where it is not there. */
export async function stampOf(file: string): Promise<string> {
  const found = await stat(file, { bigint: true }).catch(() => undefined)
  return found ? `${found.size} ${found.mtimeNs} ${found.ctimeNs}` : ''
}

const passed = new Set(['node_modules', '.git', '.astro', '.cache'])
