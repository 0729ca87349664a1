import { readFileSync } from 'node:fs'
import { diagramData } from '@mermaid-js/examples'
import { beforeAll, describe, expect, it } from 'vitest'
import '../dom/older-node.ts'
import { pageBox } from '../dom/boxes.ts'
import { installDom } from '../dom/install.ts'
import { seedRandom } from '../random.ts'
import { mean, tableOfTypes } from '../table.fixture.ts'
import { mermaidConfig } from '../theme/config.ts'
import { type Box, distance, fromLine, MEASURED, MOST, UNMEASURED } from './geometry.fixture.ts'

const chromium = new Map(
  readFileSync(new URL('./chromium.txt', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .map(fromLine)
    .map(({ name, boxes }) => [name, boxes]),
)
const examples = diagramData.flatMap(({ id, examples }) =>
  examples.map(({ title, code }) => ({ name: `${id}: ${title}`, code })),
)

describe('Mermaid here, without a browser', () => {
  let render: (code: string) => Promise<string>
  beforeAll(async () => {
    installDom()
    const { default: mermaid } = await import('mermaid')
    mermaid.initialize({ theme: 'base', startOnLoad: false })
    mermaid.initialize(mermaidConfig(mermaid.mermaidAPI.getConfig().themeVariables))
    render = async code => {
      seedRandom()
      return (await mermaid.render('golden', code)).svg
    }
  })

  it('lays out nine of ten of its examples as in Chromium, within two pixels on average', {
    // All of them, one after another, on a machine that may be busy.
    timeout: 180_000,
  }, async () => {
    const apart = new Map<string, number>()
    for (const { name, code } of examples)
      apart.set(name, distance(measured(await render(code)), chromium.get(name) ?? []))
    const others = [...apart]
      .filter(([, pixels]) => pixels > 2)
      .map(([name, pixels]) => `${name}: ${pixels.toFixed(1)}`)
    expect(others.length / examples.length, others.join('\n')).toBeLessThanOrEqual(0.1)
    const types = Map.groupBy(apart, ([name]) => name.split(':')[0] ?? '')
    const rows = [...types].map(([type, of]) => [
      type,
      `${mean(of.map(([, pixels]) => pixels)).toFixed(1)}\u00a0px`,
    ])
    expect([...tableOfTypes()].map(([type, { pixels }]) => [type, pixels])).toEqual(rows)
  })
})

function measured(svg: string): Box[] {
  const holder = document.createElement('div')
  document.body.append(holder)
  holder.innerHTML = svg
  const boxes = [...holder.querySelectorAll(MEASURED)]
    .filter(element => !element.closest(UNMEASURED))
    .slice(0, MOST)
    .map((element): Box => {
      const { x, y, width, height } = pageBox(element)
      return width === 0 && height === 0 ? [0, 0, 0, 0] : [x, y, width, height]
    })
  holder.remove()
  return boxes
}
