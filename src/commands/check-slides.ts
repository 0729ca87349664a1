import { resolve } from 'node:path'
import { createChromium } from '../browser.ts'
import type { Verdict } from '../proof/judge.ts'
import { proveSite } from '../proof/prove.ts'
import { isBuilt, keyOf } from './built.ts'
import type { Words } from './command-line.ts'
import { withSite } from './site-for-now.ts'
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
