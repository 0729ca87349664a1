import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { textWidth } from './dom/text-metrics.ts'
import { createDrawer } from './draw.ts'
import { attributesOf, drawn, expectHarmless, useDrawer, useFolder } from './drawer.fixture.ts'
import { API, BATCH } from './samples.fixture.ts'

const drawer = useDrawer()
const PIE = 'pie\n  "EC2 Spot" : 42.5\n  "S3" : 18'

describe('a diagram', () => {
  it('shows its labels in the order of the source', async () => {
    const { svg } = await drawn(drawer, API)
    expect(nodesOf(svg)).toEqual(['Client', 'Amazon API Gateway', 'AWS Lambda', 'Amazon DynamoDB'])
    for (const label of ['REST API', 'proxy requests', 'CRUD']) expect(textsOf(svg)).toContain(label)
    const batch = await drawn(drawer, BATCH)
    for (const label of [
      'Amazon S3',
      'AWS Batch',
      'ECS cluster',
      'EC2',
      'Spot',
      'Amazon ECR',
      'Docker image',
    ])
      expect(textsOf(batch.svg)).toContain(label)
  })

  it('has a name and a description for people who hear it', async () => {
    const { svg, title, description } = await drawn(drawer, API, 'page-1')
    expect(svg).toMatch(
      /^<svg [^>]*role="img"[^>]*aria-labelledby="page-1-title"[^>]*aria-describedby="page-1-desc"/,
    )
    expect(title).toBe('A serverless REST API')
    expect(svg).toContain(`<title id="page-1-title">${title}</title>`)
    expect(svg).toContain(`<desc id="page-1-desc">${description}</desc>`)
    expect(description).toMatch(/^A client calls the REST API/)
  })

  it('is described in words where the author gave none', async () => {
    const { description } = await drawn(drawer, BATCH)
    expect(description).toBe(
      'Flowchart: Amazon S3 to AWS Batch (object put triggers); AWS Batch to ECS cluster (picks instances); ' +
        'Amazon ECR to ECS cluster (Docker image); ECS cluster to Amazon S3 (writes result); ' +
        'ECS cluster contains EC2 and Spot.',
    )
  })

  it('takes the title it is given, as text, where the author gave none', async () => {
    const result = await drawer.draw({
      source: 'flowchart LR\n a --> b',
      idPrefix: 'x',
      title: 'Chips & <fish>',
    })
    expect(result).toMatchObject({ ok: true, title: 'Chips & <fish>' })
    expect(result.ok && result.svg).toContain('<title id="x-title">Chips &amp; &lt;fish&gt;</title>')
  })

  it('needs no stylesheet of its own, is small, and has the colours of the page', async () => {
    for (const source of [API, BATCH]) {
      const { svg } = await drawn(drawer, source)
      expectHarmless(svg)
      expect(svg.length).toBeLessThan(7000)
      expect(svg).not.toContain('diagram-paper')
      const colours = attributesOf(svg).filter(([name]) => /^(fill|stroke)$/.test(name))
      for (const [, colour] of colours)
        expect(colour).toMatch(/^(none|var\(--diagram-[\w-]+,#[0-9a-f]{6}\))$/)
      for (const [, value] of attributesOf(svg)) expect(value).not.toMatch(/\d\.\d{3}/)
    }
  })

  it('keeps every label inside its box', async () => {
    const { svg } = await drawn(
      drawer,
      'flowchart LR\n a[Amazon API Gateway] --> b[A rather long label that is broken]',
    )
    const boxes = [...new JSDOM(svg).window.document.querySelectorAll('rect[rx="7"]')]
    expect(boxes).toHaveLength(2)
    for (const box of boxes) {
      const lines = [...(box.parentElement?.querySelectorAll('text > tspan[x]') ?? [])]
      expect(lines.length).toBeGreaterThan(0)
      const widest = Math.max(...lines.map(line => textWidth(line.textContent ?? '', 16, 400)))
      expect(Number(box.getAttribute('width'))).toBeGreaterThan(widest + 2 * 12)
      expect(Number(box.getAttribute('height'))).toBeGreaterThan(lines.length * 16 + 2 * 8)
    }
  })

  it.each(['通知サービスの概要', 'مرحبا بالعالم', 'नमस्ते दुनिया', 'Zażółć gęślą', '🚀 Launch 🧑‍🚀'])(
    'has room for “%s”',
    async label => {
      const { svg } = await drawn(drawer, `flowchart LR\n a["${label}"] --> b["x"]`)
      const { document } = new JSDOM(svg).window
      expect(document.querySelector('text')?.textContent).toBe(label)
      const width = Number(document.querySelector('rect[rx="7"]')?.getAttribute('width'))
      expect(width).toBeGreaterThan(textWidth(label, 16, 400) + 2 * 12)
    },
  )

  it('says its natural size', async () => {
    const { svg, width, height } = await drawn(drawer, API)
    expect(svg).toContain(` width="${width}" height="${height}"`)
    expect(width).toBeGreaterThan(600)
    expect(width).toBeLessThan(1000)
  })
})

describe('two diagrams on a page', () => {
  it('never share an id', async () => {
    const [one, two] = [await drawn(drawer, API, 'note-1'), await drawn(drawer, API, 'note-2')]
    const [first, second] = [idsOf(one.svg), idsOf(two.svg)]
    expect(first.length).toBeGreaterThan(2)
    expect(first.every(id => id.startsWith('note-1-'))).toBe(true)
    expect(second.every(id => id.startsWith('note-2-'))).toBe(true)
    expect(new Set([...first, ...second]).size).toBe(first.length + second.length)
    for (const [, id] of one.svg.matchAll(/url\(#([^)]+)\)/g)) expect(first).toContain(id)
  })
})

describe('the cache', () => {
  it('answers without starting the worker, for any prefix and title', async () => {
    const cacheDir = useFolder()
    const before = createDrawer({ cacheDir })
    const fresh = await drawn(before, PIE, 'a')
    await before.close()
    let starts = 0
    const after = createDrawer({ cacheDir, onWorkerStart: () => starts++ })
    expect((await drawn(after, PIE, 'a')).svg).toBe(fresh.svg)
    expect((await drawn(after, PIE, 'b')).svg).toBe(fresh.svg.replaceAll('"a-', '"b-'))
    expect(starts).toBe(0)
    await after.close()
  })

  it('draws anew what is broken in it, and leaves no drafts behind', async () => {
    const cacheDir = useFolder()
    const room = createDrawer({ cacheDir })
    const fresh = await drawn(room, PIE)
    const [file = ''] = readdirSync(cacheDir)
    for (const broken of ['{"type":"flow', '{}', 'null']) {
      writeFileSync(join(cacheDir, file), broken)
      expect((await drawn(room, PIE)).svg).toBe(fresh.svg)
    }
    expect(readdirSync(cacheDir)).toEqual([file])
    await room.close()
  })
})

describe('the build', () => {
  it('is not taken for a browser', async () => {
    await drawn(drawer, API)
    expect(Reflect.get(globalThis, 'document')).toBeUndefined()
    expect(Reflect.get(globalThis, 'window')).toBeUndefined()
  })
})

function textsOf(svg: string): string[] {
  const { document } = new JSDOM(svg).window
  return [...document.querySelectorAll('text')].map(text =>
    [...text.children]
      .map(line => line.textContent)
      .join(' ')
      .replace(/\s+/g, ' ')
      .trim(),
  )
}

/** The labels at the full size, which are those of nodes. */
function nodesOf(svg: string): string[] {
  const edges = new Set(['REST API', 'proxy requests', 'CRUD'])
  return textsOf(svg).filter(text => !edges.has(text))
}

function idsOf(svg: string): string[] {
  return attributesOf(svg).flatMap(([name, value]) => (name === 'id' ? [value] : []))
}
