import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Rendered } from './rendered.ts'

/** Rendered texts on disk, by all that they were made from. A file that is not right is a miss. */
export interface RenderedCache {
  read(key: string): Promise<Rendered | undefined>
  /** Never fails; says whether it could. */
  write(key: string, rendered: Rendered): Promise<boolean>
  /** Removes what was neither read nor written. Never fails. */
  close(): Promise<void>
}

export function createCache(folder: string): RenderedCache {
  const used = new Set<string>()
  let made: Promise<unknown> | undefined
  const fileOf = (key: string) => join(folder, `${key}.json`)
  return {
    async read(key) {
      used.add(`${key}.json`)
      try {
        const value: unknown = JSON.parse(await readFile(fileOf(key), 'utf8'))
        return isRendered(value) ? value : undefined
      } catch {
        return undefined
      }
    },
    async write(key, rendered) {
      made ??= mkdir(folder, { recursive: true })
      try {
        await made
        // One that is written by halves is a miss.
        await writeFile(fileOf(key), JSON.stringify(rendered))
        return true
      } catch {
        // A cache that cannot be written costs time and memory, and nothing else.
        return false
      }
    },
    async close() {
      const files = await readdir(folder).catch(() => [])
      const old = files.filter(name => !used.has(name))
      await Promise.all(old.map(name => rm(join(folder, name), { force: true }).catch(() => undefined)))
    },
  }
}

function isRendered(value: unknown): value is Rendered {
  if (typeof value !== 'object' || value === null || !('html' in value) || !('headings' in value))
    return false
  return typeof value.html === 'string' && Array.isArray(value.headings)
}
