import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** Milliseconds: what has not been used for so long is not kept any more. */
export const month = 30 * 24 * 60 * 60 * 1000

/**
 * Removes the files of a cache, however deep, that were neither written nor read for a month. Never fails: what stays costs
 * room and nothing else. Where a disk does not note when a file is read, a file is made anew once a month.
 */
export async function forgetOld(cache: string, now = Date.now()): Promise<void> {
  const entries = await readdir(cache, { recursive: true, withFileTypes: true }).catch(() => [])
  const files = entries.filter(entry => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name))
  await Promise.all(
    files.map(async file => {
      const used = await stat(file).catch(() => undefined)
      if (used && Math.max(used.atimeMs, used.mtimeMs) < now - month)
        await rm(file, { force: true }).catch(() => undefined)
    }),
  )
}
