import type { BrowserContext, Page, Request } from 'playwright-core'

/** Goes to addresses of a served site, one page after another or several at once. */
export type Visit = (page: Page, address: string) => Promise<void>

/**
 * Makes visits that never wait long for what lies elsewhere: once a host has let a page wait, no page asks it again.
 *
 * What is the site's own is waited for, its fonts among it.
 *
 * @param context the pages that are visited
 * @param site the address of the site
 * @param patience how long to wait for all other hosts together, in ms
 */
export function createVisits(context: BrowserContext, site: string, patience = 3000): Visit {
  const slow = new Set<string>()
  const { host: own } = new URL(site)
  return async (page, address) => {
    const pending = new Set<Request>()
    const begin = (request: Request) => void pending.add(request)
    const end = (request: Request) => void pending.delete(request)
    page.on('request', begin).on('requestfinished', end).on('requestfailed', end)
    await page.goto(address, { waitUntil: 'domcontentloaded' })
    const loaded = await page.waitForLoadState('load', { timeout: patience }).then(
      () => true,
      () => false,
    )
    page.off('request', begin).off('requestfinished', end).off('requestfailed', end)
    const hosts = loaded ? [] : [...pending].map(request => new URL(request.url()).host)
    for (const host of hosts.filter(host => host !== '' && host !== own && !slow.has(host))) {
      slow.add(host)
      await context.route(
        url => url.host === host,
        route => route.abort(),
      )
    }
    await page.evaluate(() => document.fonts.ready.then(() => undefined))
  }
}
