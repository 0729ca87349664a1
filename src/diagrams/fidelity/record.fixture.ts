/**
 * Records how Mermaid lays out its own examples in Chromium, with our configuration and font, into `chromium.txt`, which
 * the test beside it holds our engine to. To be run after a new version of Mermaid: `node src/diagrams/fidelity/record.fixture.ts`.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { diagramData } from '@mermaid-js/examples'
import type { Mermaid } from 'mermaid'
import { chromium } from 'playwright-core'
import { chromiumArguments, findChromium } from '../../browser.ts'
import { seedRandom } from '../random.ts'
import { mermaidConfig } from '../theme/config.ts'
import { type Box, MEASURED, MOST, toLine, UNMEASURED } from './geometry.fixture.ts'

const font = (weight: number) => `@fontsource/inter/files/inter-latin-${weight}-normal.woff2`
const face = (weight: number) =>
  `@font-face { font-family: Inter; font-weight: ${weight}; src: url(/${font(weight)}) }`
const html = `<!doctype html><meta charset="utf-8"><style>${face(400)} ${face(600)} body { font-family: Inter }</style><p>a<b style="font-weight:600">b</b></p>`

const browser = await chromium.launch({
  executablePath: findChromium() ?? '',
  args: chromiumArguments(),
})
const page = await browser.newPage({ viewport: { width: 1280, height: 720 } })
await page.route('http://golden/**', async route => {
  const path = new URL(route.request().url()).pathname.slice(1)
  if (path === '') return route.fulfill({ body: html, contentType: 'text/html' })
  const body = await readFile(new URL(`../../../node_modules/${path}`, import.meta.url))
  return route.fulfill({ body, contentType: path.endsWith('mjs') ? 'text/javascript' : 'font/woff2' })
})
await page.goto('http://golden/')
await page.evaluate(() => document.fonts.ready)
const stock = await page.evaluate(async () => {
  const { default: mermaid }: { default: Mermaid } = await import(
    // @ts-expect-error It is served above.
    '/mermaid/dist/mermaid.esm.min.mjs'
  )
  Reflect.set(window, 'mermaid', mermaid)
  mermaid.initialize({ theme: 'base', startOnLoad: false })
  return { ...mermaid.mermaidAPI.getConfig().themeVariables }
})
const config = JSON.parse(JSON.stringify(mermaidConfig(stock)))
const lines: string[] = []
for (const { id, examples } of diagramData)
  for (const { title, code } of examples) lines.push(toLine(`${id}: ${title}`, await measure(code)))
await browser.close()
await writeFile(new URL('./chromium.txt', import.meta.url), `${lines.join('\n')}\n`)

async function measure(code: string): Promise<Box[]> {
  await page.evaluate(`(${seedRandom})()`)
  return page.evaluate(
    async ({ code, config, MEASURED, MOST, UNMEASURED }) => {
      const mermaid: Mermaid = Reflect.get(window, 'mermaid')
      mermaid.initialize(config)
      const holder = document.createElement('div')
      document.body.append(holder)
      holder.innerHTML = (await mermaid.render('golden', code)).svg
      const svg = holder.querySelector('svg')
      const { x: originX = 0, y: originY = 0, width = 0, height = 0 } = svg?.viewBox.baseVal ?? {}
      svg?.setAttribute('style', `width: ${width}px; height: ${height}px; max-width: none`)
      const boxes = [...(svg?.querySelectorAll<SVGGraphicsElement>(MEASURED) ?? [])]
        .filter(element => !element.closest(UNMEASURED))
        .slice(0, MOST)
        .map((element): [number, number, number, number] => {
          const { x, y, width, height } = element.getBBox()
          if (width === 0 && height === 0) return [0, 0, 0, 0]
          const matrix = element.getCTM() ?? new DOMMatrix()
          const points = [
            [x, y],
            [x + width, y + height],
            [x, y + height],
            [x + width, y],
          ].map(([x, y]) => new DOMPoint(x, y).matrixTransform(matrix))
          const [left, top] = [Math.min(...points.map(p => p.x)), Math.min(...points.map(p => p.y))]
          const [right, bottom] = [Math.max(...points.map(p => p.x)), Math.max(...points.map(p => p.y))]
          return [left + originX, top + originY, right - left, bottom - top]
        })
      holder.remove()
      return boxes
    },
    { code, config, MEASURED, MOST, UNMEASURED },
  )
}
