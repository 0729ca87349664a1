import { renameSync, rmSync } from 'node:fs'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { InputError, type Problem, problem } from '../errors.ts'
import { readingFault } from '../reading-fault.ts'

/** What stands in a folder after it was written to. */
export interface Written {
  /** The names of the files that are new or have changed, and of those that were there already, as they are. */
  written: string[]
  same: string[]
}

interface Content {
  texts: readonly { name: string; text: string }[]
  /** From their absolute paths to their names in the folder. */
  pictures: ReadonlyMap<string, string>
  /** Whether files with another content may be replaced. */
  force: boolean
}

/**
 * Writes files into a folder, all or none: they are written beside it and moved when they are complete. A file that is
 * there with the same content is not touched. Throws an InputError that names each one with another content.
 */
export async function putInPlace(folder: string, { texts, pictures, force }: Content): Promise<Written> {
  const files = [
    ...texts.map(({ name, text }) => ({ name, bytes: Buffer.from(text) })),
    ...(await Promise.all(
      [...pictures].map(async ([path, name]) => ({ name, bytes: await readPicture(path) })),
    )),
  ]
  const states = await Promise.all(files.map(({ name, bytes }) => stateOf(join(folder, name), bytes)))
  const problems = files.flatMap(({ name }, at): Problem[] => {
    const file = join(folder, name)
    if (states[at] === 'blocked')
      return [problem('importNotWritable', { file }, 'something else has this name')]
    return states[at] === 'other' && !force ? [problem('importWouldOverwrite', { file })] : []
  })
  if (problems.length > 0) throw new InputError(problems)
  const changed = files.filter((_, at) => states[at] !== 'same')
  if (changed.length > 0) await moveIn(folder, changed)
  return {
    written: changed.map(({ name }) => name),
    same: files.filter((_, at) => states[at] === 'same').map(({ name }) => name),
  }
}

async function readPicture(path: string): Promise<Buffer> {
  return readFile(path).catch((error: Error) => {
    throw new InputError([problem('unreadable', { file: path }, readingFault(error))])
  })
}

async function stateOf(path: string, bytes: Buffer): Promise<'new' | 'same' | 'other' | 'blocked'> {
  try {
    return (await readFile(path)).equals(bytes) ? 'same' : 'other'
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    return code === 'ENOENT' ? 'new' : 'blocked'
  }
}

async function moveIn(folder: string, files: readonly { name: string; bytes: Buffer }[]): Promise<void> {
  const temporary = join(dirname(resolve(folder)), `.${basename(folder)}-${process.pid}`)
  const stop = () => {
    rmSync(temporary, { recursive: true, force: true })
    process.exit(130)
  }
  process.once('SIGINT', stop).once('SIGTERM', stop)
  try {
    await mkdir(temporary, { recursive: true })
    for (const { name, bytes } of files) await writeFile(join(temporary, name), bytes)
    await mkdir(folder, { recursive: true })
    // In one go, so that nothing can come between.
    for (const { name } of files) renameSync(join(temporary, name), join(folder, name))
  } catch (error) {
    throw new InputError([
      problem('importNotWritable', { file: folder }, error instanceof Error ? error.message : String(error)),
    ])
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop)
    await rm(temporary, { recursive: true, force: true })
  }
}
