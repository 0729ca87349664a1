import { existsSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from '@playwright/test'
import { buildFolder } from './words/folder.ts'
import { findLostWords } from './words/lost.ts'

// What is compared is what the build has written; without scripts, and without what is not text, it is there at once.
test.use({ javaScriptEnabled: false })

const corpus = resolve('../shared/corpus')
const folders = existsSync(corpus)
  ? readdirSync(corpus, { withFileTypes: true }).filter(entry => entry.isDirectory())
  : []

test('there are real notes to try', () => {
  test.skip(folders.length === 0, 'The real notes are not on this machine.')
  expect(folders.length).toBeGreaterThan(1)
})

for (const folder of ['e2e/dialects', ...folders.map(({ name }) => join(corpus, name))]) {
  test(`no word of ${folder} is lost on its pages and decks`, async ({ page }) => {
    test.setTimeout(600_000)
    const built = await buildFolder(folder)
    try {
      await page.route(/^(?!.*(\/|\.css|\.js)$)/, route => route.abort())
      expect(await findLostWords(folder, built, page)).toEqual([])
    } finally {
      await built.close()
    }
  })
}
