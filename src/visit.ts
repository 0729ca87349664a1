import type { BrowserContext, Page, Request } from 'playwright-core'
import { type Requests, watchRequests } from './requests.ts'

/**
 * Goes to addresses of a served site, one page after another or several at once. Returns the addresses of the pictures
 * that the page shows from elsewhere and that did not come.
 *
 * @param html what is shown there, as if it were served
 */
export type Visit = (page: Page, address: string, html?: string) => Promise<string[]>

/**
 * Makes visits that never wait long for what lies elsewhere: what has not come in time is left out, and a host that has
 * answered nothing in that time no page asks again.
 *
 * What is the site's own is waited for, its fonts among it.
 *
 * @param context the pages that are visited
 * @param site the address of the site
 * @param patience how long a page waits for all other hosts together, in ms
 */
export function createVisits(context: BrowserContext, site: string, patience = 3000): Visit {
  const { host: own } = new URL(site)
  const isElsewhere = (request: Request) => !['', own].includes(hostOf(request))
  const silent = new Set<string>()

  async function giveUp(page: Page, requests: Requests): Promise<void> {
    const answering = new Set(requests.answered().map(hostOf))
    const late = requests.waiting().filter(isElsewhere).map(hostOf)
    for (const host of new Set(late.filter(host => !answering.has(host) && !silent.has(host)))) {
      silent.add(host)
      await context.route(
        url => url.host === host,
        route => route.abort(),
      )
    }
    await requests.settled(request => !isElsewhere(request))
    // What has not come by now is not to come while the page is looked at.
    await page.evaluate(() => window.stop())
  }

  return async (page, address, html) => {
    const requests = watchRequests(page)
    try {
      if (html === undefined) await page.goto(address, { waitUntil: 'domcontentloaded' })
      else await show(page, address, html)
      const isLoaded = await page.waitForLoadState('load', { timeout: patience }).then(
        () => true,
        () => false,
      )
      if (!isLoaded) await giveUp(page, requests)
      await page.evaluate(() => document.fonts.ready.then(() => undefined))
      const pictures = requests.missing().filter(request => request.resourceType() === 'image')
      return [...new Set(pictures.filter(isElsewhere).map(request => request.url()))]
    } finally {
      requests.end()
    }
  }
}

/** Where the page is at the site already, it does not go there: that would take longer than to show the text. */
async function show(page: Page, address: string, html: string): Promise<void> {
  const isThere = await page.evaluate(to => {
    try {
      history.replaceState(null, '', to)
    } catch {
      // It is somewhere else.
    }
    return location.href === to
  }, address)
  // Whatever is served there, its place is what counts.
  if (!isThere) await page.goto(address)
  await page.setContent(html, { waitUntil: 'domcontentloaded' })
}

const hostOf = (request: Request) => new URL(request.url()).host
