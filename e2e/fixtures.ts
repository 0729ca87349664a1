import { test as base } from '@playwright/test'
import { DeckPage } from './pages/deck.ts'
import { NotePage } from './pages/note.ts'
import { readSite, type Site } from './site.ts'

/** What every test may ask for: the site as its manifest tells it, a page to read, a deck to present. */
export const test = base.extend<{ site: Site; note: NotePage; deck: DeckPage }>({
  site: async ({ request }, use) => use(await readSite(request)),
  note: async ({ page }, use) => use(new NotePage(page)),
  deck: async ({ page }, use) => use(new DeckPage(page)),
})

export { expect } from '@playwright/test'
