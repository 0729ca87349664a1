import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { dirname, join } from 'node:path'
import { type Problem, problem } from '../errors.ts'
import type { Ground } from '../notes/ground.ts'
import { optimise } from '../pictures/optimise.ts'
import { cleanSvg } from '../pictures/svg.ts'
import { copies, type Urls } from '../urls.ts'
import { findSource, type Source } from './source.ts'

export interface Delivery {
  /** The built site, absolute. */
  out: string
  /** Where pictures that were made small are kept, absolute. */
  cacheDir: string
  ground: Ground
  urls: Urls
}

/**
 * Puts a copy of every file that a page or deck names into a built site, once; pictures are made small.
 *
 * What is needed is read from the pages themselves: whatever has made a page, a text or a cache, nothing else is linked.
 *
 * @returns what could not be put there as it should
 */
export async function deliver({ out, cacheDir, ground, urls }: Delivery): Promise<Problem[]> {
  const needed = await copiesNeeded(out, urls)
  const problems: Problem[] = []
  const work = needed.values()
  await Promise.all(
    Array.from({ length: availableParallelism() }, async () => {
      // All take from the same heap of work.
      for (const copy of work) {
        const source = findSource(copy, ground)
        if (!source) continue
        const { file } = source
        const target = join(out, copies, copy)
        await mkdir(dirname(target), { recursive: true })
          .then(() => write(source, target, cacheDir))
          .catch((error: Error) => problems.push(problem('pictureBroken', { file }, file, error.message)))
      }
    }),
  )
  return problems
}

/** Rejects where a picture is not what it seemed; then it is there as it was. */
async function write({ path, as }: Source, target: string, cacheDir: string): Promise<void> {
  if (as === 'drawing') {
    const clean = cleanSvg(await readFile(path, 'utf8'))
    return clean.ok ? writeFile(target, clean.svg) : undefined
  }
  if (as === 'it is') return copyFile(path, target)
  try {
    await writeFile(target, await optimise(path, cacheDir))
  } catch (error) {
    // Browsers tell a picture by its bytes, whatever its address says.
    await copyFile(path, target)
    throw error
  }
}

async function copiesNeeded(out: string, urls: Urls): Promise<Set<string>> {
  const needed = new Set<string>()
  for (const entry of await readdir(out, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.html')) continue
    // An address is ASCII, and so the text need not be decoded.
    const text = await readFile(join(entry.parentPath, entry.name), 'latin1')
    for (const copy of urls.copiesIn(text)) needed.add(copy)
  }
  return needed
}
