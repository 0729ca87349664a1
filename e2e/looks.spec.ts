import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { report } from '../src/errors.ts'
import { createFolder } from '../src/project.fixture.ts'
import { proveSite } from '../src/proof/prove.ts'
import { themeNames } from '../src/themes/themes.ts'
import { expect, test } from './fixtures.ts'
import { DeckPage } from './pages/deck.ts'
import { buildFolder } from './words/folder.ts'

/** Ten kinds of slide, and 21 scripts. */
const notes = Object.fromEntries(
  ['kinds.md', 'scripts.md'].map(name => [name, readFileSync(resolve('e2e/looks', name))]),
)
const font = (address: string) => readFileSync(new URL(import.meta.resolve(`@fontsource${address}`)))

async function build(config: object, files: Record<string, string | Buffer> = {}) {
  const folder = await createFolder({ ...notes, ...files, 'lectern.config.json': JSON.stringify(config) })
  const built = await buildFolder(folder.root)
  const close = async () => {
    await built.close()
    await folder.remove()
  }
  return { ...built, close }
}

/** The names of the font files that a page fetches. */
async function fontsOf(page: Page, address: string): Promise<string[]> {
  await page.goto(address)
  await page.evaluate(() => document.fonts.ready)
  const files = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))
  return files.filter(name => name.endsWith('.woff2')).map(name => name.replace(/^.*\//, ''))
}

for (const theme of themeNames) {
  test(`in the theme ${theme}, slides of every kind and script fit, and can be read`, async ({ browser }) => {
    test.setTimeout(240_000)
    const built = await build({ theme })
    try {
      const { problems, advice } = await proveSite(built.site, browser)
      expect(report([...problems, ...advice])).toEqual([])
      for (const colorScheme of ['light', 'dark'] as const) {
        const context = await browser.newContext({ colorScheme, reducedMotion: 'reduce' })
        const page = await context.newPage()
        await page.goto(`${built.address}/kinds/`)
        expect(await faintText(page), `page, ${colorScheme}`).toEqual([])
        await new DeckPage(page).open(`${built.address}/slides/kinds/?view=print`)
        await page
          .locator('html')
          .evaluate((html, scheme) => html.setAttribute('data-theme', scheme), colorScheme)
        expect(await faintText(page), `deck, ${colorScheme}`).toEqual([])
        await context.close()
      }
    } finally {
      await built.close()
    }
  })
}

test('a deck from right to left is set in the same fonts', async ({ page }) => {
  const built = await build(
    {},
    { 'arabic.md': '---\nlang: ar\n---\n# العربية\n\n## حاوية\n\nنص قصير عن الحاوية.\n' },
  )
  try {
    const deck = new DeckPage(page)
    await deck.open(`${built.address}/slides/arabic/`)
    await deck.press('ArrowLeft')
    await expect(deck.title).toHaveText('حاوية')
    for (const words of [deck.title, deck.current.locator('p').last()])
      await expect(words).toHaveCSS('font-family', /^Inter, "Noto Sans Arabic"/)
    expect((await fontsOf(page, `${built.address}/slides/arabic/`)).join()).toContain('noto-sans-arabic')
  } finally {
    await built.close()
  }
})

test('a font and a stylesheet of the folder dress pages and decks, and slides fit in them', async ({
  browser,
  page,
}) => {
  const built = await build(
    { font: { text: 'mine.woff2' }, css: 'style.css' },
    {
      'mine.woff2': font('-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2'),
      'style.css':
        ':root { --lectern-accent: rgb(0 100 0) } .slide-body p { font-size: 90px; color: rgb(0 0 100) }',
    },
  )
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
