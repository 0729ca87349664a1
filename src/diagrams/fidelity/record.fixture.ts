/**
 * Records how Mermaid lays out its own examples in Chromium, with our configuration and font, into `chromium.txt`, which
 * the test beside it holds our engine to. To be run after a new version of Mermaid: `node src/diagrams/fidelity/record.fixture.ts`.
 */
import { writeFile } from 'node:fs/promises'
import { diagramData } from '@mermaid-js/examples'
import { createChromium } from '../../browser.ts'
import { openMermaidPage } from '../chromium/page.ts'
import { sketchInPage } from '../chromium/sketch.ts'
import { type Box, MEASURED, MOST, toLine, UNMEASURED } from './geometry.fixture.ts'

const chromium = createChromium()
const { page, config } = await openMermaidPage(await chromium.running())
const lines: string[] = []
for (const { id, examples } of diagramData)
  for (const { title, code } of examples) lines.push(toLine(`${id}: ${title}`, await measure(code)))
await chromium.close()
await writeFile(new URL('./chromium.txt', import.meta.url), `${lines.join('\n')}\n`)

async function measure(source: string): Promise<Box[]> {
  const sketch = await page.evaluate(sketchInPage, { source, icons: [], config })
  if (!('svg' in sketch)) throw new Error(sketch.message)
  return page.evaluate(
    ({ svg: text, MEASURED, MOST, UNMEASURED }) => {
      const holder = document.createElement('div')
      document.body.append(holder)
      holder.innerHTML = text
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
    { svg: sketch.svg, MEASURED, MOST, UNMEASURED },
  )
}
