import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { chromium } from 'playwright-core'
import { expect, it, onTestFinished } from 'vitest'
import { createChromium, findChromium } from './browser.ts'
import { writeProject } from './notes/library.fixture.ts'
import { serveSite } from './output/serve.ts'
import { createVisits } from './visit.ts'

it.skipIf(!findChromium(chromium.executablePath()))(
  'waits for a host that does not answer once, and then asks it no more',
  async () => {
    const asked: string[] = []
    const mute = createServer(({ url = '' }) => void asked.push(url)).listen(0, '127.0.0.1')
    await new Promise(done => mute.once('listening', done))
    // A server that listens at a port has an address of this kind.
    const { port } = mute.address() as AddressInfo
    const picture = (name: string) => `<p>${name}</p><img src="http://127.0.0.1:${port}/${name}.png">`
    const root = await writeProject({ 'a.html': picture('a'), 'b.html': picture('b') })
    const [site, chrome] = [await serveSite(root), createChromium()]
    onTestFinished(async () => {
      mute.closeAllConnections()
      mute.close()
      await chrome.close()
      await site.close()
    })
    const page = await (await chrome.running()).newPage()
    const visit = createVisits(page.context(), site.address, 200)
    await visit(page, `${site.address}/a.html`)
    await visit(page, `${site.address}/b.html`)
    expect(await page.textContent('p')).toBe('b')
    expect(asked).toEqual(['/a.png'])
  },
)
