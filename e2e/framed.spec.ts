import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from './fixtures.ts'

const deck = '/slides/other-compute-part-2-session/'

for (const query of ['', '?postMessage=true', '?a_postMessage=true&postMessageEvents=true']) {
  test(`a page that frames the deck${query} can neither steer nor hear it`, async ({ page, baseURL }) => {
    const foreign = await serve(`<iframe src="${baseURL}${deck}${query}" width="800" height="450"></iframe>
      <script>window.heard = []; addEventListener('message', ({ data }) => heard.push(String(data)))</script>`)
    try {
      await page.goto(foreign.address)
      const current = page.frameLocator('iframe').locator('.slides > section.present')
      await expect(current).toHaveId('other-compute-part-2')
      await page.evaluate(() => {
        for (const method of ['next', 'getSlideNotes', 'configure'])
          window.frames[0]?.postMessage(JSON.stringify({ method, args: [] }), '*')
      })
      // What the deck was sent before, it has heard by the time that it answers this.
      const frame = page.frames().find(each => each.url().includes(deck))
      await frame?.evaluate(() => new Promise(done => setTimeout(done)))
      await expect(current).toHaveId('other-compute-part-2')
      expect(await page.evaluate('heard')).toEqual([])
    } finally {
      foreign.close()
    }
  })
}

/** A page of another origin than that of the site, which is `localhost`. */
async function serve(html: string): Promise<{ address: string; close(): void }> {
  const server = createServer((_, response) => response.setHeader('content-type', 'text/html').end(html))
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  // A server on a port has an address of this kind.
  const { port } = server.address() as AddressInfo
  return { address: `http://127.0.0.1:${port}/`, close: () => server.close() }
}
