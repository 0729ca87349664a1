import type { Page } from 'playwright-core'
import { misfitsOf, type SeenDeck } from './judge.ts'
import { looking, type Seen } from './look.ts'
import { asPlanned, deckSights, everySlide } from './sights.ts'

/**
 * Looks at all slides of the deck that a page has open, at once: as they were planned, and where they do not fit so,
 * as the guard leaves them.
 */
export async function lookAtDeck(page: Page): Promise<SeenDeck> {
  await dress(page, everySlide + asPlanned)
  const planned = await look(page)
  if (planned.every(seen => misfitsOf(seen).length === 0)) return { planned }
  await dress(page, everySlide)
  // The guard looks at what is shown whenever that changes.
  await page.evaluate(() => document.querySelector('.reveal')?.dispatchEvent(new Event('slidechanged')))
  return { planned, guarded: await look(page) }
}

/** Gives the page a stylesheet beside its own, and waits for the fonts of what is shown by it. */
async function dress(page: Page, css: string): Promise<void> {
  await page.evaluate(async text => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(text)
    document.adoptedStyleSheets = [sheet]
    // Fonts are asked for as soon as something is laid out in them.
    document.body.getBoundingClientRect()
    await document.fonts.ready
  }, css)
}

// The program says what its value is.
const look = async (page: Page) => (await page.evaluate(looking(deckSights))) as Seen[]
