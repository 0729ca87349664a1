import { gzipSync } from 'node:zlib'
import { diagramData } from '@mermaid-js/examples'
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { faintTexts } from './contrast.fixture.ts'
import { drawn, expectHarmless, useDrawer } from './drawer.fixture.ts'
import { mean, tableOfTypes } from './table.fixture.ts'

const drawer = useDrawer()
const examples = diagramData.flatMap(({ id, examples }) =>
  examples.map(({ title, code }): [string, string] => [`${id}: ${title}`, code]),
)
const sizes: number[] = []
/** By type, for the table in the note about diagrams. */
const found = new Map<string, number[]>()

describe('Mermaid’s own examples', () => {
  it.each(examples)('%s', async (name, code) => {
    const { svg, width, height, letter, parts } = await drawn(drawer, code)
    expectHarmless(svg)
    expect(svg).not.toContain('diagram-paper')
    expect(svg).not.toMatch(/NaN|undefined|Infinity|&amp;\w+;/)
    expect(Math.min(width, height)).toBeGreaterThan(20)
    expect(letter).toBeGreaterThan(6)
    expect(faintTexts(svg, 'light'), 'in the light and in print').toEqual([])
    expect(faintTexts(svg, 'dark'), 'in the dark').toEqual([])
    const bytes = gzipSync(svg).length
    sizes.push(bytes)
    expect(parts.length, 'what is told in words').toBeGreaterThan(0)
    found.set(typeOf(name), [...(found.get(typeOf(name)) ?? []), bytes])
  })

  it('are what the note about diagrams says of them', () => {
    const rows = [...found].map(([type, bytes]) => [
      type,
      {
        drawn: `${bytes.length} of ${bytes.length}`,
        contrast: 'yes',
        told: 'yes',
        size: `${(mean(bytes) / 1000).toFixed(1)}\u00a0kB`,
      },
    ])
    const noted = [...tableOfTypes()].map(([type, { pixels: _, ...row }]) => [type, row])
    expect(noted).toEqual(rows)
  })

  it('are small', () => {
    const median = sizes.sort((one, other) => one - other)[Math.floor(sizes.length / 2)]
    expect(median).toBeLessThanOrEqual(2000)
  })
})

describe('is mended', () => {
  const draw = async (source: string) => new JSDOM((await drawn(drawer, source)).svg).window.document

  it('a label that Mermaid leaves beside its use case', async () => {
    const document = await draw('usecase-beta\nactor User("User")\nLogin("Log in")\nUser --> Login')
    const label = [...document.querySelectorAll('text')].find(text => text.textContent === 'Log in')
    expect(label?.closest('[text-anchor]')?.getAttribute('text-anchor')).toBe('middle')
  })

  it('a milestone that would lie far off its line', async () => {
    const document = await draw(
      'gantt\n dateFormat YYYY-MM-DD\n A :a, 2026-01-01, 9d\n B :milestone, after a, 0d',
    )
    expect(document.querySelector('rect[transform*=rotate]')?.getAttribute('transform')).toMatch(
      /^translate\(.*\).*rotate.*translate\(/,
    )
  })

  it('an axis label that would be cut off', async () => {
    const { svg } = await drawn(
      drawer,
      'radar-beta\n axis a["Up"], b["Right"], c["A very long word for the left side"]\n curve x{1, 2, 3}',
    )
    const [left = 0] = (/viewBox="([^"]*)"/.exec(svg)?.[1] ?? '').split(' ').map(Number)
    expect(left).toBeLessThan(0)
  })

  it('entities that Mermaid shows as they were typed', async () => {
    const document = await draw('flowchart LR\n a["#quot;yes#quot; #9829;"] --> b["R&amp;D &lt;T&gt;"]')
    expect(document.body.textContent).toContain('"yes" ♥')
    expect(document.body.textContent).toContain('R&D <T>')
  })

  it('a patch of the page’s colour behind a label in a group', async () => {
    const source = 'flowchart TB\n subgraph s [Group]\n  a -->|inside| b\n end\n c -->|outside| d'
    const { svg } = await drawn(drawer, source)
    expect(svg).toMatch(/<rect [^>]*fill="var\(--diagram-bg,[^>]*>/)
    const grounds = [...new JSDOM(svg).window.document.querySelectorAll('rect')].map(rect =>
      rect.getAttribute('fill'),
    )
    expect(grounds.filter(fill => fill?.includes('--diagram-surface')).length).toBeGreaterThan(1)
  })
})

const typeOf = (name: string) => name.split(':')[0] ?? ''
