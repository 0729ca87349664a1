import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { chromium } from 'playwright-core'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createChromium, findChromium } from './browser.ts'
import { writeProject } from './notes/library.fixture.ts'
import { serveSite } from './output/serve.ts'
import { createVisits } from './visit.ts'

const hasChromium = findChromium(chromium.executablePath()) !== undefined

/** Another host, and pages that show its pictures by the names of these. */
async function open(answer: RequestListener, pages: Record<string, string[]>) {
  const asked: string[] = []
  const host = createServer((request, response) => {
    asked.push(request.url ?? '')
    answer(request, response)
  }).listen(0, '127.0.0.1')
  await new Promise(done => host.once('listening', done))
  // A server that listens at a port has an address of this kind.
  const { port } = host.address() as AddressInfo
  const at = (name: string) => `http://127.0.0.1:${port}/${name}.png`
  const files = Object.entries(pages).map(([page, names]) => {
    const pictures = names.map(name => `<img src="${at(name)}">`)
    return [`${page}.html`, `<p>${page}</p>${pictures.join('')}`] as const
  })
  const [site, chrome] = [await serveSite(await writeProject(Object.fromEntries(files))), createChromium()]
  onTestFinished(async () => {
    host.closeAllConnections()
    host.close()
    await chrome.close()
    await site.close()
  })
  const page = await (await chrome.running()).newPage()
  const visit = createVisits(page.context(), site.address, 300)
  return {
    asked,
    at,
    page,
    visit: (name: string, html?: string) => visit(page, `${site.address}/${name}.html`, html),
  }
}

describe.skipIf(!hasChromium)('a visit', () => {
  it('waits for a host that does not answer once, and then asks it no more', async () => {
    const { asked, at, page, visit } = await open(() => {}, { a: ['a'], b: ['b'] })
    expect(await visit('a')).toEqual([at('a')])
    expect(await visit('b')).toEqual([at('b')])
    expect(await page.textContent('p')).toBe('b')
    expect(asked).toEqual(['/a.png'])
  })

  it('tells the pictures that a host does not have, or not in time, and asks it for others', async () => {
    const { asked, at, visit } = await open(
      ({ url }, response) => {
        if (url === '/gone.png') response.writeHead(404).end()
        else if (url !== '/late.png') response.setHeader('Content-Type', 'image/png').end()
      },
      { a: ['there', 'gone', 'late'], b: ['other'] },
    )
    expect(await visit('a')).toEqual([at('gone'), at('late')])
    expect(await visit('b')).toEqual([])
    expect(asked).toContain('/other.png')
  })
  it('shows a text in the place of what is served, one after another', async () => {
    const { at, page, visit } = await open((_request, response) => void response.writeHead(404).end(), {})
    expect(await visit('a/b', `<p>one</p><img src="${at('gone')}">`)).toEqual([at('gone')])
    expect(await visit('c/d', '<p>two</p><a href="e">away</a>')).toEqual([])
    expect(await page.textContent('body')).toBe('twoaway')
    const leads = await page.evaluate(() => document.links[0]?.href)
    expect(new URL(String(leads)).pathname).toBe('/c/e')
  })
})
