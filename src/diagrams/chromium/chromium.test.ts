import { JSDOM } from 'jsdom'
import { chromium } from 'playwright-core'
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { createChromium, findChromium } from '../../browser.ts'
import { faintTexts } from '../contrast.fixture.ts'
import { createDrawer } from '../draw.ts'
import { type Drawn, drawn, expectHarmless, refused, useDrawer, useFolder } from '../drawer.fixture.ts'
import { API, BATCH, TYPES } from '../samples.fixture.ts'
import { openMermaidPage } from './page.ts'
import { createSketcher } from './sketcher.ts'

afterEach(() => vi.unstubAllEnvs())

describe.skipIf(!findChromium(chromium.executablePath()))('drawn in Chromium', () => {
  const drawer = useDrawer({ engine: 'browser' })
  const other = useDrawer()

  it.each(Object.entries({ API, BATCH, ...TYPES }))(
    '%s says and shows the same as without a browser',
    async (_name, source) => {
      const [here, there] = await Promise.all([drawn(drawer, source), drawn(other, source)])
      expectHarmless(here.svg)
      expect(here.svg).not.toContain('diagram-paper')
      expect(textsOf(here)).toEqual(textsOf(there))
      expect(here).toMatchObject({ type: there.type, description: there.description, letter: there.letter })
      for (const side of ['width', 'height'] as const)
        expect(Math.abs(here[side] - there[side])).toBeLessThan(16)
      expect([...faintTexts(here.svg, 'light'), ...faintTexts(here.svg, 'dark')]).toEqual([])
    },
  )

  it.each([
    'flowchart LR\n  a --> b\n  b --> [',
    '%% a comment\nsequenceDiagram\n  A->>B',
    'packet-beta\n0-15: "Source"\n16-x: "Target"',
    '---\ntitle: [x\n---\nflowchart LR\n  a',
    'hello world',
    'flowchart LR\n  a@{ icon: "logos:aws-lamda" }',
  ])('%j has the same fault, at the same place', async source => {
    expect(await refused(drawer, source)).toEqual(await refused(other, source))
  })

  it('logos come along', async () => {
    const { svg } = await drawn(drawer, 'flowchart LR\n  a@{ icon: "logos:aws-lambda", label: "Work" } --> b')
    expectHarmless(svg)
    expect(
      new JSDOM(svg).window.document.querySelectorAll('g[transform*=scale] path').length,
    ).toBeGreaterThan(0)
  })

  it('a drawing is kept apart from that of the other engine, and needs no browser again', async () => {
    const cacheDir = useFolder()
    const plain = createDrawer({ cacheDir })
    await drawn(plain, API)
    let starts = 0
    const options = { cacheDir, engine: 'browser', onWorkerStart: () => starts++ } as const
    const [first, second] = [createDrawer(options), createDrawer(options)]
    await drawn(first, API)
    vi.stubEnv('LECTERN_CHROMIUM', '/nowhere')
    await drawn(second, API)
    expect(starts).toBe(1)
    await Promise.all([plain.close(), first.close(), second.close()])
  })

  it('a diagram that takes too long is given up, and the next is drawn', async () => {
    const sketcher = createSketcher(1500)
    onTestFinished(() => sketcher.close())
    const many = Array.from({ length: 900 }, (_, i) => ` n${i} --> n${(i * 7) % 900} --> n${(i * 13) % 900}`)
    expect(await sketcher.sketch(`flowchart LR\n${many.join('\n')}`)).toEqual({
      message: 'The diagram was not drawn within 1.5 s; make it smaller.',
    })
    expect(await sketcher.sketch('pie\n "a": 1')).toMatchObject({ diagramType: 'pie' })
  })

  it('a browser that dies is started anew', async () => {
    const chrome = createChromium()
    const sketcher = createSketcher(30_000, chrome)
    onTestFinished(() => sketcher.close())
    await sketcher.sketch('pie\n "a": 1')
    const session = await (await chrome.running()).newBrowserCDPSession()
    void session.send('Browser.crash').catch(() => undefined)
    expect(await sketcher.sketch('pie\n "b": 1')).toMatchObject({ svg: expect.stringContaining('b') })
  })

  it('there is no network', async () => {
    const chrome = createChromium()
    onTestFinished(() => chrome.close())
    const { page } = await openMermaidPage(await chrome.running())
    const reached = await page.evaluate(() =>
      Promise.all(
        ['http://127.0.0.1:9/', 'http://mermaid/0.woff2', 'data:,x'].map(address =>
          fetch(address).then(
            () => address,
            () => 'refused',
          ),
        ),
      ),
    )
    expect(reached).toEqual(['refused', 'refused', 'refused'])
  })
})

it('where there is no Chromium, one sentence says how to get one', async () => {
  vi.stubEnv('LECTERN_CHROMIUM', '/nowhere/chromium')
  const drawer = createDrawer({ cacheDir: useFolder(), engine: 'browser' })
  const drawing = drawer.draw({ source: API, idPrefix: 'd', title: 't' })
  await expect(drawing).rejects.toThrow(/^\/nowhere\/chromium .*none on this machine.*apt-get install/)
  await drawer.close()
})

function textsOf({ svg }: Drawn): string[] {
  const { document } = new JSDOM(svg).window
  return [...document.querySelectorAll('text')].map(text => text.textContent)
}
