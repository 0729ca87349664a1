import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'

/** What is wrong with a page, or with one part of it. In the dark, only what colours decide: all else is as in the light. */
async function violations(page: Page, scheme: 'light' | 'dark', part?: string): Promise<string[]> {
  const axe = new AxeBuilder({ page })
  if (scheme === 'dark') axe.withRules(['color-contrast', 'link-in-text-block'])
  else axe.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
  const { violations } = await (part ? axe.include(part) : axe).analyze()
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`),
  )
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme })

    test('every page is free of violations', async ({ page, site }) => {
      test.slow() // One page has a diagram of every type.
      for (const address of site.pages) {
        await page.goto(address)
        expect(await violations(page, colorScheme), address).toEqual([])
      }
    })

    test('every deck is free of violations, as it runs and with all its slides in sight', async ({
      deck,
      site,
    }) => {
      test.slow()
      for (const address of site.allDecks) {
        await deck.open(address)
        expect(await violations(deck.page, colorScheme), address).toEqual([])
        await deck.open(`${address}?view=print`)
        await deck.page
          .locator('html')
          .evaluate((html, theme) => html.setAttribute('data-theme', theme), colorScheme)
        expect(await violations(deck.page, colorScheme, '.slides'), address).toEqual([])
      }
    })
  })
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } })

  test('pages and the deck below one another are free of violations', async ({ page, deck }) => {
    await page.goto('/other-compute-part-2/amazon-api-gateway/')
    expect(await violations(page, 'light')).toEqual([])
    await deck.open('/slides/other-compute-part-2-session/')
    expect(await violations(page, 'light')).toEqual([])
  })
})
