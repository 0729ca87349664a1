import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect } from 'vitest'
import { createDrawer, type DiagramDrawer, type DiagramResult, type DrawerOptions } from './draw.ts'

/** A drawer for the tests of one file, with a cache of its own; both are gone when the file is done. */
export function useDrawer(options: Omit<DrawerOptions, 'cacheDir'> = {}): DiagramDrawer {
  const drawer = createDrawer({ cacheDir: useFolder(), ...options })
  afterAll(() => drawer.close())
  return drawer
}

export function useFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-diagrams-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Draws what must succeed. */
export async function drawn(drawer: DiagramDrawer, source: string, idPrefix = 'd'): Promise<Drawn> {
  const result = await drawer.draw({ source, idPrefix, title: 'A diagram' })
  if (!result.ok) expect.fail(`${result.message} (line ${result.line})\n${source}`)
  return result
}

/** Draws what must fail. */
export async function refused(drawer: DiagramDrawer, source: string): Promise<Refused> {
  const result = await drawer.draw({ source, idPrefix: 'd', title: 'A diagram' })
  if (result.ok) expect.fail(`It was drawn:\n${source}`)
  return result
}

/** Every rule that an SVG of ours keeps, whatever it was drawn from. */
export function expectHarmless(svg: string): void {
  expect(svg).not.toMatch(/<(script|style|foreignObject|iframe|image|img|animate|set)\b/i)
  expect(svg).not.toMatch(/\sstyle\s*=/i)
  expect(attributesOf(svg).filter(([name]) => name.startsWith('on'))).toEqual([])
  expect(attributesOf(svg).filter(([, value]) => /javascript:|data:|vbscript:/i.test(value))).toEqual([])
  expect(svg).not.toMatch(/url\((?!#)|@import/i)
}

export function attributesOf(svg: string): [string, string][] {
  const tags = svg.match(/<[a-zA-Z][^>]*>/g) ?? []
  return tags.flatMap(tag =>
    [...tag.matchAll(/\s([\w:-]+)="([^"]*)"/g)].map(([, name = '', value = '']): [string, string] => [
      name,
      value,
    ]),
  )
}

export type Drawn = Extract<DiagramResult, { ok: true }>
export type Refused = Extract<DiagramResult, { ok: false }>
