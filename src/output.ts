import { rmSync } from 'node:fs'
import { access, constants, mkdir, readdir, rename, rm } from 'node:fs/promises'
import { basename, dirname, join, relative } from 'node:path'
import { type FaultName, InputError, problem } from './errors.ts'

/**
 * Throws an InputError where a site must not be written: over notes, over other people's files, or where nobody may.
 *
 * @param out absolute
 * @param said as the user wrote it
 * @param notes the folder that is only to be read, absolute
 */
export async function judgeOutput(out: string, said: string, notes?: string): Promise<void> {
  const refuse = (name: FaultName & `output${string}`) => {
    throw new InputError([problem(name, { file: said })])
  }
  if (notes !== undefined && !relative(out, notes).startsWith('..')) refuse('outputOverNotes')
  if (notes !== undefined && !relative(notes, out).startsWith('..')) refuse('outputInNotes')
  const there = await readdir(out).catch((): string[] => [])
  if (there.length > 0 && !there.includes('lectern.json')) refuse('outputNotOurs')
  await mkdir(dirname(out), { recursive: true })
    .then(() => access(dirname(out), constants.W_OK))
    .catch(() => refuse('outputNotWritable'))
}

/**
 * Lets a build write beside its folder, and puts the result in place only when it is complete.
 *
 * A build that throws or is interrupted leaves what was there untouched, and nothing behind.
 */
export async function replaceWhenDone(
  folder: string,
  build: (temporary: string) => Promise<void>,
): Promise<void> {
  const temporary = join(dirname(folder), `.${basename(folder)}-${process.pid}`)
  const former = `${temporary}-former`
  const stop = () => {
    rmSync(temporary, { recursive: true, force: true })
    process.exit(130)
  }
  process.once('SIGINT', stop).once('SIGTERM', stop)
  await mkdir(temporary, { recursive: true })
  try {
    await build(temporary)
    await rename(folder, former).catch(() => {})
    await rename(temporary, folder)
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop)
    await Promise.all([temporary, former].map(path => rm(path, { recursive: true, force: true })))
  }
}
