import { gzipSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'

type Weight = Record<'document' | 'stylesheet' | 'script' | 'font', number> & { fonts: number }

/** What a page fetches by itself, in bytes after gzip. */
async function weigh(page: Page, address: string): Promise<Weight> {
  const weight: Weight = { document: 0, stylesheet: 0, script: 0, font: 0, fonts: 0 }
  const pending: Promise<void>[] = []
  page.on('response', response => {
    const kind = response.request().resourceType()
    if (kind !== 'document' && kind !== 'stylesheet' && kind !== 'script' && kind !== 'font') return
    if (kind === 'font') weight.fonts++
    pending.push(
      response.body().then(body => {
        weight[kind] += gzipSync(body, { level: 9 }).length
      }),
    )
  })
  await page.goto(address)
  await page.evaluate(() => document.fonts.ready)
  await Promise.all(pending)
  return weight
}

test('a page with a diagram is light', async ({ page }) => {
  const { document, stylesheet, script } = await weigh(page, '/other-compute-part-2/amazon-api-gateway/')
  expect(document).toBeLessThanOrEqual(10_000)
  expect(stylesheet).toBeLessThanOrEqual(18_000)
  expect(script).toBeLessThanOrEqual(6_000)
})

test('a deck is light', async ({ page, site }) => {
  for (const address of site.allDecks) {
    const fresh = await page.context().newPage()
    const { document, stylesheet, script, fonts } = await weigh(fresh, address)
    expect(document + stylesheet + script, address).toBeLessThanOrEqual(60_000)
    expect(fonts, address).toBeLessThanOrEqual(2)
    await fresh.close()
  }
})
