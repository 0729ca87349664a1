import { rmSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { keepQuiet } from '../telling.ts'
import { buildInto } from './build-into.ts'
import type { Words } from './command-line.ts'
import { siteOf } from './site-of.ts'

/** Builds a site for the moment, of which nothing stays; it is at the absolute path that `use` is given. */
export async function withSite<Result>(
  words: Words,
  use: (site: string) => Promise<Result>,
): Promise<Result> {
  const here = process.cwd()
  // All that is wrong is told at the end, and so nothing ends the build.
  const { config } = await siteOf({ ...words, command: 'build', strict: false })
  const temporary = await mkdtemp(join(tmpdir(), 'lectern-slides-'))
  const remove = () => rmSync(temporary, { recursive: true, force: true })
  process.once('exit', remove)
  try {
    const site = join(temporary, 'site')
    keepQuiet()
    await buildInto(site, await config())
    return await use(site)
  } finally {
    process.chdir(here)
    process.off('exit', remove)
    remove()
  }
}
