import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { report } from '../src/errors.ts'
import { judge } from '../src/proof/judge.ts'
import { lookAtDeck } from '../src/proof/look-at-deck.ts'
import { proveSite } from '../src/proof/prove.ts'
import { themeNames, themes } from '../src/themes/themes.ts'
import { type BuiltFolder, buildFolder } from './built-folder.ts'
import { expect, test } from './fixtures.ts'
import { DeckPage } from './pages/deck.ts'

/** Ten kinds of slide, and 21 scripts. */
const notes = Object.fromEntries(
  ['kinds.md', 'scripts.md'].map(name => [`notes/${name}`, readFileSync(resolve('e2e/looks', name))]),
)
const font = (address: string) => readFileSync(new URL(import.meta.resolve(`@fontsource${address}`)))

/** The names of the font files that a page fetches. */
async function fontsOf(page: Page, address: string): Promise<string[]> {
  await page.goto(address)
  await page.evaluate(() => document.fonts.ready)
  const files = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))
  return files.filter(name => name.endsWith('.woff2')).map(name => name.replace(/^.*\//, ''))
}

for (const theme of themeNames) {
  test.describe(`in the theme ${theme}`, () => {
    // One after the other: the folder is built once.
    test.describe.configure({ mode: 'default', timeout: 120_000 })
    let built: BuiltFolder
    test.beforeAll(async () => {
      built = await buildFolder({
        ...notes,
        'notes/arabic.md': '---\nlang: ar\n---\n# العربية\n\n## حاوية\n\nنص قصير عن الحاوية.\n',
        'notes/lectern.config.json': JSON.stringify({ theme }),
      })
    })
    test.afterAll(() => built.close())

    test('slides of every kind and script fit', async ({ browser }) => {
      const { problems, advice } = await proveSite(built.site, browser)
      expect(report([...problems, ...advice])).toEqual([])
    })

    test('slides of every kind and script fit where the fonts are blocked, with the help of the guard', async ({
      page,
      deck,
    }) => {
      const blocked: string[] = []
      await page.route(/\.woff2?$/, route => {
        blocked.push(route.request().url())
        return route.abort()
      })
      for (const { deck: address } of built.manifest.notes) {
        await deck.open(`${built.address}${address}`)
        expect(report(judge(await lookAtDeck(page)).problems)).toEqual([])
      }
      expect(blocked).not.toEqual([])
    })

    for (const colorScheme of ['light', 'dark'] as const)
      test(`all can be read in the ${colorScheme}`, async ({ page, deck }) => {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
        await page.goto(`${built.address}/kinds/`)
        expect(await faintText(page), 'page').toEqual([])
        await deck.open(`${built.address}/slides/kinds/?view=print`)
        await page
          .locator('html')
          .evaluate((html, scheme) => html.setAttribute('data-theme', scheme), colorScheme)
        expect(await faintText(page), 'deck').toEqual([])
      })

    test('a deck from right to left is set in the same fonts', async ({ page, deck }) => {
      await deck.open(`${built.address}/slides/arabic/`)
      await deck.press('ArrowLeft')
      await expect(deck.title).toHaveText('حاوية')
      const [first = ''] = themes[theme].fonts.text.family.split(' ')
      for (const words of [deck.title, deck.current.locator('p').last()])
        await expect(words).toHaveCSS('font-family', new RegExp(`^"?${first}.*"Noto Sans Arabic"`))
      expect((await fontsOf(page, `${built.address}/slides/arabic/`)).join()).toContain('noto-sans-arabic')
    })
  })
}

test('a font and a stylesheet of the folder dress pages and decks, and slides fit in them', async ({
  browser,
  page,
}) => {
  test.slow()
  const built = await buildFolder({
    ...notes,
    'notes/lectern.config.json': JSON.stringify({ font: { text: 'mine.woff2' }, css: 'style.css' }),
    'notes/mine.woff2': font('-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2'),
    'notes/style.css':
      ':root { --lectern-accent: rgb(0 100 0) } .slide-body p { font-size: 90px; color: rgb(0 0 100) }',
  })
  try {
    const { problems, advice } = await proveSite(built.site, browser)
    expect(report([...problems, ...advice])).toEqual([])
    await page.goto(`${built.address}/kinds/`)
    await expect(page.getByRole('link', { name: 'pricing page' })).toHaveCSS('color', 'rgb(0, 100, 0)')
    await new DeckPage(page).open(`${built.address}/slides/kinds/`, 'points')
    await expect(page.getByRole('link', { name: 'pricing page' })).toHaveCSS('color', 'rgb(0, 100, 0)')
    const words = page.locator('.present p', { hasText: 'Event-driven' })
    await expect(words).toHaveCSS('color', 'rgb(0, 0, 100)')
    await expect(words).not.toHaveCSS('font-size', '90px')
    const fonts = await fontsOf(page, `${built.address}/slides/kinds/`)
    expect(fonts.filter(name => !name.startsWith('jetbrains'))).toEqual([expect.stringMatching(/^mine\./)])
    const more = await fontsOf(page, `${built.address}/scripts/`)
    expect(more.join()).toContain('noto-sans-devanagari')
  } finally {
    await built.close()
  }
})

async function faintText(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withRules(['color-contrast']).analyze()
  return violations.flatMap(({ nodes }) =>
    nodes.map(({ target, failureSummary }) => `${target}: ${failureSummary}`),
  )
}
