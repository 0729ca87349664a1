import { existsSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from '@playwright/test'
import { report } from '../src/errors.ts'
import { proveSite } from '../src/proof/prove.ts'
import { buildFolder } from './built-folder.ts'
import { faultsOnPaper } from './pdf/trial.ts'
import { lostIn, someOf } from './words/trial.ts'

/** All of them take minutes a folder. */
const most = process.env['EVERY_NOTE'] ? Number.POSITIVE_INFINITY : 12

/** Paper takes longer still. */
const mostPrinted = process.env['EVERY_NOTE'] ? 12 : 2

const corpus = resolve(process.env['REAL_NOTES'] ?? '../shared/corpus')
const folders = existsSync(corpus)
  ? readdirSync(corpus, { withFileTypes: true }).filter(entry => entry.isDirectory())
  : []

test('there are real notes to try', () => {
  test.skip(folders.length === 0, 'The real notes are not on this machine.')
  expect(folders.length).toBeGreaterThan(1)
})

for (const folder of ['e2e/dialects', ...folders.map(({ name }) => join(corpus, name))]) {
  test(`${folder} loses no word on its pages and decks, its slides fit, and it can be printed`, async ({
    browser,
  }) => {
    test.setTimeout(600_000)
    const built = await buildFolder(folder)
    try {
      // What is read is what the build has written.
      const page = await browser.newPage({ javaScriptEnabled: false })
      await page.route(/^(?!.*(\/|\.css|\.js|\.woff2)$)/, route => route.abort())
      const notes = someOf(built.manifest.notes, most)
      expect(await lostIn(folder, notes, built.address, page)).toEqual([])
      const files = new Set(notes.map(({ file }) => file))
      const { slides, problems, advice } = await proveSite(built.site, browser, files)
      expect(report(problems)).toEqual([])
      // The guard in the page is for the rest.
      expect(advice.length, report(advice).join('\n')).toBeLessThanOrEqual(slides / 1000)
      const printed = new Set(someOf(notes, mostPrinted).map(({ file }) => file))
      expect(await faultsOnPaper(resolve(folder), built.site, printed)).toEqual([])
    } finally {
      await built.close()
    }
  })
}
