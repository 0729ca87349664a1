import type { BrowserContext, Page } from 'playwright-core'
import type { Chromium } from '../browser.ts'
import { fit } from '../decks/guard.ts'
import type { ServedSite } from '../output/serve.ts'
import { createVisits } from '../visit.ts'

/** Prints one page after another, always in the same page of the browser. */
export interface Printer {
  /**
   * @param path of the page, at the served site
   * @param patience how long it may take, in ms
   */
  print(path: string, patience: number): Promise<Buffer>
  close(): Promise<void>
}

/** So many sheets a page of the browser prints before another takes its place: what it has kept of them is given back. */
const sheetsAPage = 100

/** Several printers share one Chromium; where that ends, it is started once again for a sheet. */
export function createPrinter(chromium: Chromium, { address }: Pick<ServedSite, 'address'>): Printer {
  let tools: Tools | undefined
  let printed = 0

  async function open(): Promise<Tools> {
    if (tools?.page.isClosed() === false && printed++ % sheetsAPage !== 0) return tools
    await close()
    const browser = await chromium.running()
    const context = await browser.newContext({ colorScheme: 'light', reducedMotion: 'reduce' })
    const page = await context.newPage()
    await page.emulateMedia({ media: 'print' })
    tools = { context, page, visit: createVisits(context, address) }
    return tools
  }

  async function close(): Promise<void> {
    const former = tools
    tools = undefined
    // A browser that has crashed has nothing left to close.
    await former?.context.close().catch(() => undefined)
  }

  async function attempt(path: string, patience: number): Promise<Buffer> {
    const { page, visit } = await open()
    const work = async () => {
      await visit(page, address + path)
      await page.evaluate(fitSlides)
      return page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true })
    }
    return within(patience, work()).catch(async error => {
      await close()
      throw error
    })
  }

  return {
    async print(path, patience) {
      const { browser } = await open().then(({ context }) => ({ browser: context.browser() }))
      return attempt(path, patience).catch(error => {
        if (browser?.isConnected() ?? true) throw error
        return attempt(path, patience)
      })
    },
    close,
  }
}

interface Tools {
  context: BrowserContext
  page: Page
  visit: ReturnType<typeof createVisits>
}

/** What the deck in its page does for slides that do not fit, as text: it runs in a page that has no script. */
const fitSlides = `for (const body of document.querySelectorAll('.slide-body')) (${fit})(body)`

async function within<Result>(patience: number, work: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error(`it took more than ${patience / 1000} s`)), patience)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}
