import type { Browser, Page } from 'playwright-core'
import { slide } from '../decks/metrics.ts'
import { problem } from '../errors.ts'
import { type Manifest, readManifest } from '../manifest.ts'
import { serveSite } from '../output/serve.ts'
import { createVisits, type Visit } from '../visit.ts'
import { judge, type Verdict } from './judge.ts'
import { lookAtDeck } from './look-at-deck.ts'

/**
 * Opens the decks of a built site in a browser, and judges each of their slides.
 *
 * @param files only the decks of these; else all
 */
export async function proveSite(
  folder: string,
  browser: Browser,
  files?: ReadonlySet<string>,
): Promise<Verdict> {
  const manifest = await readManifest(folder)
  const site = await serveSite(folder, manifest.site.home)
  const context = await browser.newContext({
    viewport: { width: slide.width, height: slide.height },
    reducedMotion: 'reduce',
  })
  const visit = createVisits(context, site.address)
  const decks = decksOf(manifest).filter(({ file }) => files?.has(file) ?? true)
  const verdicts: Verdict[] = []
  try {
    const work = async () => {
      const page = await context.newPage()
      for (let deck = decks.shift(); deck; deck = decks.shift())
        verdicts.push(await proveDeck(page, visit, site.address, deck))
    }
    await Promise.all([work(), work()])
  } finally {
    await context.close()
    await site.close()
  }
  return {
    slides: verdicts.reduce((total, { slides }) => total + slides, 0),
    problems: verdicts.flatMap(({ problems }) => problems),
    advice: verdicts.flatMap(({ advice }) => advice),
  }
}

interface Deck {
  /** Where it is served. */
  deck: string
  file: string
}

const decksOf = ({ notes, decks }: Manifest): Deck[] =>
  [...notes, ...decks].flatMap(({ deck, file }) => (deck === null ? [] : { deck, file }))

async function proveDeck(page: Page, visit: Visit, site: string, { deck, file }: Deck): Promise<Verdict> {
  await visit(page, site + deck)
  const isRunning = await runs(page)
  const { problems, ...verdict } = judge(await lookAtDeck(page))
  return {
    ...verdict,
    problems: isRunning ? problems : [problem('deckNotRunning', { file }, deck), ...problems],
  }
}

/** Whether the deck in a page has started. */
async function runs(page: Page): Promise<boolean> {
  const isReady = () => document.querySelector('.reveal.ready') !== null
  return page.waitForFunction(isReady, undefined, { timeout: 10_000 }).then(
    () => true,
    () => false,
  )
}
