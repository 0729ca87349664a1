import { createRequire } from 'node:module'
import { extname } from 'node:path'
import type { Mermaid, MermaidConfig } from 'mermaid'
import type { Browser, Page } from 'playwright-core'
import { fontFace } from '../../fonts/font-css.ts'
import { typefaces } from '../../fonts/typefaces.ts'
import { seedRandom } from '../random.ts'
import { mermaidConfig } from '../theme/config.ts'

/** Opens a page that has Mermaid in it and the fonts of the site, and that reaches no network. */
export async function openMermaidPage(browser: Browser): Promise<MermaidPage> {
  const { regular, semibold } = typefaces()
  const fonts = [...new Set([...regular, ...semibold].map(({ file }) => file))]
  const fontFamily = [...new Set(regular.map(({ file }) => JSON.stringify(file.family)))].join()
  const served = fonts.map((font, index) => ({ ...font, path: `/${index}${extname(font.path)}` }))
  const files = new Map(served.map(({ path }, index) => [path, fonts[index]?.path ?? '']))
  files.set('/mermaid.js', MERMAID)
  const html = documentIn(fontFamily, served.map(fontFace).join('\n'))

  // As large as the page that Mermaid is made to believe in without a browser.
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 }, serviceWorkers: 'block' })
  await page.route('**/*', async route => {
    const { origin, pathname } = new URL(route.request().url())
    const path = files.get(pathname)
    if (origin !== ORIGIN) await route.abort()
    else await route.fulfill(path ? { path } : { body: html, contentType: 'text/html' })
  })
  await page.goto(ORIGIN)
  await page.evaluate(`window.seedRandom = ${seedRandom}`)
  const stock = await page.evaluate(stockTheme)
  return { page, config: { ...mermaidConfig(stock), fontFamily, altFontFamily: fontFamily } }
}

const ORIGIN = 'http://mermaid'
const MERMAID = createRequire(import.meta.url).resolve('mermaid/dist/mermaid.min.js')

/** No connection of any kind; but Mermaid measures with styles that it writes into the page. */
const POLICY = "default-src 'none'; script-src 'self'; font-src 'self'; style-src 'unsafe-inline'"

function stockTheme(): Record<string, unknown> {
  // The page's own script has put it there.
  const { mermaid } = window as unknown as { mermaid: Mermaid }
  mermaid.initialize({ theme: 'base', startOnLoad: false })
  return { ...mermaid.mermaidAPI.getConfig().themeVariables }
}

/** Some types ask for fonts of their own, in which nothing is shown later. */
const documentIn = (fontFamily: string, css: string) => `<!doctype html><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<style>${css}
* { font-family: ${fontFamily} !important }</style>
<script src="/mermaid.js"></script>`

export interface MermaidPage {
  page: Page
  /** How Mermaid is to draw there. */
  config: MermaidConfig
}
