import { rmSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createChromium } from '../browser.ts'
import type { Verdict } from '../proof/judge.ts'
import { proveSite } from '../proof/prove.ts'
import { keepQuiet } from '../telling.ts'
import { buildInto } from './build-into.ts'
import { isBuilt, keyOf } from './built.ts'
import type { Words } from './command-line.ts'
import { siteOf } from './site-of.ts'

/**
 * Looks at every slide of a site in Chromium. The site in `--out` is taken where a build now would make the same; else
 * one is built for the moment, and nothing stays of it.
 */
export async function checkSlides(words: Words): Promise<Verdict> {
  const chromium = createChromium()
  try {
    const browser = await chromium.running()
    const fresh = await freshSite({ ...words, command: 'build' })
    return fresh ? await proveSite(fresh, browser) : await withSite(words, site => proveSite(site, browser))
  } finally {
    await chromium.close()
  }
}

async function freshSite(words: Words): Promise<string | undefined> {
  const { known } = await siteOf(words)
  const key = known && (await keyOf(known.folder, known.options))
  const out = resolve(words.out ?? 'dist')
  return key && (await isBuilt(known.cache, out, key)) ? out : undefined
}

async function withSite<Result>(words: Words, use: (site: string) => Promise<Result>): Promise<Result> {
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
