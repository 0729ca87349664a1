import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { createDrawer } from './draw.ts'
import { drawn, expectHarmless, useDrawer, useFolder } from './drawer.fixture.ts'
import { API, BATCH, TYPES } from './samples.fixture.ts'

const drawer = useDrawer()

describe('every type of diagram', () => {
  it.each(Object.entries(TYPES))('%s is drawn in our colours', async (_name, source) => {
    const { svg, width, height, description } = await drawn(drawer, source)
    expectHarmless(svg)
    expect(svg).not.toContain('diagram-paper')
    expect(svg).toMatch(/<text/)
    expect(Math.min(width, height)).toBeGreaterThan(20)
    expect(svg).not.toMatch(/NaN|undefined/)
    expect(description).toMatch(/^[A-Z].*\.$/s)
  })

  it.each([
    ['sequence', 'Sequence diagram: User to API: POST /items; API to User: 201 Created.'],
    ['state', 'State diagram: start to Idle; Idle to Busy (start); Busy to end.'],
    ['class', 'Class diagram: Animal to Duck.'],
    ['er', 'Entity relationship diagram: CUSTOMER to ORDER (places).'],
    ['pie', 'Pie chart: EC2 Spot 42.5; S3 18.'],
    ['mindmap', 'Mind map: Site to Docs; Docs to Search; Site to Slides.'],
  ])('%s is told in words', async (name, words) => {
    expect((await drawn(drawer, TYPES[name] ?? '')).description).toBe(words)
  })
})

it('a diagram is the same to the byte in every run and in every order', async () => {
  const sources = [API, BATCH, ...Object.values(TYPES)]
  const other = createDrawer({ cacheDir: useFolder() })
  const backwards = new Map<string, string>()
  for (const source of sources.toReversed()) backwards.set(source, (await drawn(other, source)).svg)
  await other.close()
  for (const source of sources) expect((await drawn(drawer, source)).svg).toBe(backwards.get(source))
})

it("an author's own colours stay, with labels that can be read on them", async () => {
  const { svg } = await drawn(
    drawer,
    'flowchart LR\n a:::dark --> b\n classDef dark fill:#102030,stroke:#f00',
  )
  expect(svg).toMatch(/fill="#102030"/)
  expect(svg).toMatch(/<text [^>]*fill="#ffffff"/)
  expect(svg).not.toContain('diagram-paper')
})

const SPIKE = fileURLToPath(new URL('../../../shared/spikes/mermaid/diagrams', import.meta.url))
it.skipIf(!existsSync(SPIKE))(
  'the diagrams in ../shared are drawn (skipped where that folder is not)',
  async () => {
    const bad = /bad|hostile|zenuml/
    for (const file of readdirSync(SPIKE).filter(name => !bad.test(name)))
      expectHarmless((await drawn(drawer, readFileSync(join(SPIKE, file), 'utf8'))).svg)
  },
)
