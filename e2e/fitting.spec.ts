import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { report } from '../src/errors.ts'
import { sample } from '../src/pictures/samples.fixture.ts'
import { judge } from '../src/proof/judge.ts'
import { lookAtDeck } from '../src/proof/look-at-deck.ts'
import { type BuiltFolder, buildFolder } from './built-folder.ts'
import { extremeNotes } from './extreme-notes.ts'
import { expect, test } from './fixtures.ts'
import type { DeckPage } from './pages/deck.ts'

// One build is enough for all.
test.describe.configure({ mode: 'default' })
let folder: BuiltFolder
/** The ids of all slides, as they were written. */
let planned: string[]
test.beforeAll(async () => {
  test.setTimeout(180_000)
  folder = await buildFolder(await extremeNotes())
  const decks = folder.manifest.notes.map(({ deck }) => readFile(`${folder.site}${deck}index.html`, 'utf8'))
  planned = (await Promise.all(decks)).flatMap(html =>
    [...html.matchAll(/<section [^>]*?\bid="([^"]*)"/g)].map(([, id = '']) => id),
  )
})
test.afterAll(() => folder.close())

/** Looks at every deck: what is wrong, and which slides the guard has made to fit, by the deck's address. */
async function look(page: Page, deck: DeckPage, view = '') {
  const site = folder.address
  const found = { problems: [] as string[], tight: [] as string[], ids: [] as string[] }
  for (const { deck: address } of folder.manifest.notes) {
    await deck.open(`${site}${address}${view}`)
    const { problems, advice } = judge(await lookAtDeck(page))
    found.problems.push(...report(problems))
    found.tight.push(...report(advice))
    found.ids.push(...(await deck.ids()))
  }
  return found
}

test('every slide of notes that are nothing but extremes fits as it was planned', async ({ page, deck }) => {
  expect(await look(page, deck)).toEqual({ problems: [], tight: [], ids: planned })
})

for (const [what, answer] of [
  ['never', undefined],
  ['late, and are not what they were thought to be', () => sample('png', 700, 2100)],
] as const) {
  test(`slides fit where pictures come ${what}`, async ({ page, deck }) => {
    const site = folder.address
    const waiting: (() => Promise<void>)[] = []
    await page.route(/\.(png|jpe?g|webp|svg|avif)$|pictures\.example/, async route => {
      const come = async () => (answer ? route.fulfill({ body: await answer() }) : route.abort())
      if (answer) waiting.push(come)
      else await come()
    })
    await deck.open(`${site}/slides/pictures/`)
    const verdict = async () => {
      const { problems, advice } = judge(await lookAtDeck(page))
      return report([...problems, ...advice])
    }
    expect(await verdict()).toEqual([])
    await Promise.all(waiting.map(come => come()))
    expect(await verdict()).toEqual([])
  })
}

for (const [width, height] of [
  [1920, 1080],
  [420, 300],
] as const) {
  test(`slides are the same and fit in a window of ${width}×${height}`, async ({ page, deck }) => {
    await page.setViewportSize({ width, height })
    expect(await look(page, deck)).toEqual({ problems: [], tight: [], ids: planned })
  })
}

for (const view of ['print', 'scroll'])
  test(`slides are the same and fit in the ${view} view`, async ({ page, deck }) => {
    expect(await look(page, deck, `?view=${view}`)).toEqual({ problems: [], tight: [], ids: planned })
  })
