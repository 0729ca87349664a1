import { mkdir, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/**
 * Lets a build write beside its folder, and puts the result in place only when it is complete.
 *
 * A build that throws leaves what was there untouched, and nothing behind.
 */
export async function replaceWhenDone(
  folder: string,
  build: (temporary: string) => Promise<void>,
): Promise<void> {
  const temporary = join(dirname(folder), `.${basename(folder)}-${process.pid}`)
  await mkdir(temporary, { recursive: true })
  try {
    await build(temporary)
    await rm(folder, { recursive: true, force: true })
    await rename(temporary, folder)
  } finally {
    await rm(temporary, { recursive: true, force: true })
  }
}
