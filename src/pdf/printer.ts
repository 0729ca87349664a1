import type { Browser, BrowserContext, Page } from 'playwright-core'
import type { Chromium } from '../browser.ts'
import { fit } from '../decks/show/guard.ts'
import type { ServedSite } from '../output/serve.ts'
import { createVisits } from '../visit.ts'

/** Prints one page after another, always in the same page of the browser. */
export interface Printer {
  /**
   * Where the browser crashes meanwhile, another is started and it is tried once again.
   *
   * @param html a document
   * @param path that its links are to be understood from, at the served site
   * @param patience how long it may take, in ms
   */
  print(html: string, path: string, patience: number): Promise<Printed>
  close(): Promise<void>
}

export interface Printed {
  pdf: Buffer
  /** The addresses of the pictures from elsewhere that are not in it, as they did not come. */
  missing: string[]
}

/** How long a sheet waits for pictures from elsewhere, all of them together, in ms. */
const patienceWithPictures = 15_000

/** So many sheets a page of the browser prints before another takes its place: what it has kept of them is given back. */
const sheetsAPage = 100

/** Several printers may share one Chromium. */
export function createPrinter(chromium: Chromium, { address }: Pick<ServedSite, 'address'>): Printer {
  let tools: Tools | undefined
  let browser: Browser | undefined
  let hasCrashed = false

  async function open(): Promise<Tools> {
    if (tools && tools.printed < sheetsAPage) return tools
    await close()
    hasCrashed = false
    browser = await chromium.running()
    const context = await browser.newContext({ colorScheme: 'light', reducedMotion: 'reduce' })
    const page = await context.newPage()
    page.once('crash', () => {
      hasCrashed = true
    })
    await page.emulateMedia({ media: 'print' })
    tools = { context, page, visit: createVisits(context, address, patienceWithPictures), printed: 0 }
    return tools
  }

  async function close(): Promise<void> {
    const former = tools
    tools = undefined
    // A browser that has crashed has nothing left to close.
    await former?.context.close().catch(() => undefined)
  }

  async function printNow(html: string, path: string): Promise<Printed> {
    const opened = await open()
    const { page, visit } = opened
    const missing = await visit(page, address + path, html)
    await page.evaluate(fitSlides)
    const pdf = await page.pdf({
      preferCSSPageSize: true,
      printBackground: true,
      tagged: true,
      outline: true,
    })
    opened.printed++
    return { pdf, missing }
  }

  async function attempt(html: string, path: string, patience: number): Promise<Printed> {
    try {
      return await within(patience, printNow(html, path))
    } catch (error) {
      await close()
      throw error
    }
  }

  return {
    async print(html, path, patience) {
      try {
        return await attempt(html, path, patience)
      } catch (error) {
        const isGone = browser?.isConnected() === false
        if (!isGone && !hasCrashed) throw error
        return attempt(html, path, patience)
      }
    },
    close,
  }
}

interface Tools {
  context: BrowserContext
  page: Page
  visit: ReturnType<typeof createVisits>
  /** How many sheets it has printed. */
  printed: number
}

/** What the deck in its page does for slides that do not fit, as text: what is printed has no script. */
const fitSlides = `for (const body of document.querySelectorAll('.slide-body')) (${fit})(body)`

async function within<Result>(patience: number, work: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error(`it took more than ${patience / 1000} s`)), patience)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}
