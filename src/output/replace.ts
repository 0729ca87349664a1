import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { cp } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { realPlace } from './place.ts'

/**
 * Lets a build write elsewhere, and puts the result in place only when it is complete.
 *
 * A build that throws, or a process that ends meanwhile, leaves what was there untouched, and nothing behind.
 *
 * @param workshop a folder to build in: Astro moves files there, which it can only do on one disk; else beside the folder
 */
export async function replaceWhenDone(
  folder: string,
  build: (temporary: string) => Promise<void>,
  workshop?: string,
): Promise<void> {
  const place = realPlace(folder)
  const { temporary, made } = makeTemporary(place)
  const built = workshop ? join(workshop, `.site-${process.pid}`) : temporary
  const incoming = join(place, `.lectern-new-${process.pid}`)
  const undo = () => [made ?? temporary, built, incoming].forEach(remove)
  process.once('exit', undo)
  try {
    await build(built)
    if (built !== temporary) await moveOrCopy(built, temporary)
    if (!takePlace(place, temporary)) {
      await moveOrCopy(temporary, incoming)
      moveInto(place, incoming)
    }
    for (const path of [temporary, built]) remove(path)
  } catch (error) {
    undo()
    throw error
  } finally {
    process.off('exit', undo)
  }
}

/** Beside the folder, else, where nobody may write there, in it. Tells the first folder that was made for it. */
function makeTemporary(place: string): { temporary: string; made: string | undefined } {
  const name = `.${basename(place)}-${process.pid}`
  const make = (temporary: string) => ({ temporary, made: mkdirSync(temporary, { recursive: true }) })
  try {
    return make(join(dirname(place), name))
  } catch (error) {
    if (!hasCode(error, 'EACCES', 'EPERM', 'EROFS')) throw error
    return make(join(place, name))
  }
}

/**
 * Puts a folder in place of another. It does so without a pause, so that no signal comes between its two steps, and
 * again, where another build has done the same meanwhile. Says no where the other cannot be moved: it is mounted, or
 * Windows has it open, or the folder lies in it.
 */
function takePlace(place: string, temporary: string): boolean {
  const former = `${temporary}-former`
  for (let attempt = 1; ; attempt++) {
    try {
      moveIfThere(place, former)
      renameSync(temporary, place)
      return true
    } catch (error) {
      const isTaken = hasCode(error, 'ENOTEMPTY', 'EEXIST')
      if (!isTaken) moveIfThere(former, place)
      if (hasCode(error, 'EBUSY', 'EPERM', 'EACCES', 'EXDEV', 'EINVAL')) return false
      if (!isTaken || attempt === 10) throw error
    } finally {
      remove(former)
    }
  }
}

/** Replaces what is in a folder by what is in a folder in it. */
function moveInto(place: string, incoming: string): void {
  const former = join(place, `.lectern-former-${process.pid}`)
  const old = readdirSync(place).filter(name => join(place, name) !== incoming)
  const placed: string[] = []
  try {
    mkdirSync(former)
    for (const name of old) renameSync(join(place, name), join(former, name))
    for (const name of readdirSync(incoming)) {
      renameSync(join(incoming, name), join(place, name))
      placed.push(name)
    }
  } catch (error) {
    for (const name of placed) remove(join(place, name))
    for (const name of old) moveIfThere(join(former, name), join(place, name))
    throw error
  } finally {
    remove(former)
    remove(incoming)
  }
}

/** What comes from another disk is complete before anything there goes. */
async function moveOrCopy(from: string, to: string): Promise<void> {
  remove(to)
  try {
    renameSync(from, to)
  } catch (error) {
    if (!hasCode(error, 'EXDEV')) throw error
    await cp(from, to, { recursive: true })
  }
}

function moveIfThere(from: string, to: string): void {
  try {
    renameSync(from, to)
  } catch (error) {
    if (!hasCode(error, 'ENOENT')) throw error
  }
}

/** On Windows, what somebody looks at goes only a moment later. */
const remove = (path: string) => rmSync(path, { recursive: true, force: true, maxRetries: 5 })

function hasCode(error: unknown, ...codes: string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code))
}
