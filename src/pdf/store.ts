import { createHash, randomUUID } from 'node:crypto'
import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { copyFile, mkdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** What has been printed before, by what it was made of. */
export interface Store {
  has(key: string): Promise<boolean>
  put(key: string, pdf: Buffer): Promise<void>
  /** Puts a PDF where it belongs; there is never half a file there. */
  deliver(key: string, file: string): Promise<void>
  forget(key: string): Promise<void>
  /** Forgets what has not been used for long. */
  tidy(): Promise<void>
}

/** PDFs that nobody has asked for during this time, in ms, are forgotten. */
const longTime = 30 * 24 * 60 * 60 * 1000

/** @param folder made where it is not there; absolute */
export function createStore(folder: string): Store {
  mkdirSync(folder, { recursive: true })
  const fileOf = (key: string) => join(folder, `${key}.pdf`)
  return {
    has: key =>
      stat(fileOf(key)).then(
        () => true,
        () => false,
      ),
    put: (key, pdf) => whole(fileOf(key), file => writeFile(file, pdf)),
    async deliver(key, file) {
      await mkdir(dirname(file), { recursive: true })
      const now = new Date()
      await utimes(fileOf(key), now, now)
      await whole(file, temporary => copyFile(fileOf(key), temporary))
    },
    forget: key => rm(fileOf(key), { force: true }),
    async tidy() {
      for (const name of readdirSync(folder)) {
        const file = join(folder, name)
        const found = await stat(file).catch(() => undefined)
        if (found && Date.now() - found.mtimeMs > longTime) await rm(file, { force: true })
      }
    },
  }
}

/** Changes with any of the texts. */
export function keyOf(...texts: readonly string[]): string {
  const hash = createHash('sha256')
  for (const text of texts) hash.update(text).update('\0')
  return hash.digest('hex').slice(0, 32)
}

/** The content of a file as a short text; nothing where there is none. */
export const digestOf = async (file: string): Promise<string> => {
  const content = await readFile(file).catch(() => '')
  return content === '' ? '' : createHash('sha256').update(content).digest('hex')
}

/** Files that are being written. Where the process ends meanwhile, nothing of them stays. */
const unfinished = new Set<string>()
process.once('exit', () => {
  for (const file of unfinished) rmSync(file, { force: true })
})

/** Writes a file beside its place, and puts it there when it is whole. Any number may write the same file at once. */
export async function whole(file: string, write: (temporary: string) => Promise<void>): Promise<void> {
  const temporary = `${file}.${randomUUID()}`
  unfinished.add(temporary)
  try {
    await write(temporary)
    await rename(temporary, file)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  } finally {
    unfinished.delete(temporary)
  }
}
