import { existsSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from '@playwright/test'
import { buildFolder } from './words/folder.ts'
import { tryNotes } from './words/trial.ts'

// What is looked at is what the build has written; without scripts it is there at once, as it was planned.
test.use({ javaScriptEnabled: false })

/** All of them take minutes a folder. */
const most = process.env['EVERY_NOTE'] ? Number.POSITIVE_INFINITY : 40

const corpus = resolve('../shared/corpus')
const folders = existsSync(corpus)
  ? readdirSync(corpus, { withFileTypes: true }).filter(entry => entry.isDirectory())
  : []

test('there are real notes to try', () => {
  test.skip(folders.length === 0, 'The real notes are not on this machine.')
  expect(folders.length).toBeGreaterThan(1)
})

for (const folder of ['e2e/dialects', ...folders.map(({ name }) => join(corpus, name))]) {
  test(`${folder} loses no word on its pages and decks, and its slides fit`, async ({ page }) => {
    test.setTimeout(600_000)
    const built = await buildFolder(folder)
    try {
      await page.route(/^(?!.*(\/|\.css|\.js|\.woff2)$)/, route => route.abort())
      const { lost, misfits, slides } = await tryNotes(folder, built, page, most)
      expect(lost).toEqual([])
      // The guard in the page is for the rest.
      expect(misfits.length, JSON.stringify(misfits, null, 1)).toBeLessThanOrEqual(slides / 1000)
    } finally {
      await built.close()
    }
  })
}
