import { readFile } from 'node:fs/promises'
import sharp, { type Sharp } from 'sharp'
import { describe, expect, it } from 'vitest'
import { alike, difference } from './alike.ts'

const stored = new URL('pictures/note.png', import.meta.url)
const note = await readFile(stored)
const most = async (changed: Sharp) => (await difference(note, await changed.png().toBuffer())).most

/** A part of the page, at another place. */
async function moved(part: { left: number; top: number; width: number; height: number }, by: number) {
  const { left, top, width, height } = part
  const paper = { create: { width, height, channels: 3, background: 'white' } } as const
  const input = await sharp(note).extract(part).toBuffer()
  return sharp(note).composite([
    { input: paper, left, top },
    { input, left: left + by, top },
  ])
}

const table = { left: 80, top: 360, width: 300, height: 80 }

describe('a drawing of a page is alike', () => {
  it('with softer edges', async () => {
    expect(await most(sharp(note).blur(0.6))).toBeLessThan(alike)
  })

  it('a third of a pixel aside', async () => {
    const shifted = sharp(note).affine([1, 0, 0, 1], { odx: 0.3, ody: 0.3, interpolator: 'bilinear' })
    expect(await most(shifted)).toBeLessThan(alike)
  })
})

describe('a drawing of a page is another', () => {
  it('where a block is missing', async () => {
    const { left, top, width, height } = table
    const input = { create: { width, height, channels: 3, background: 'white' } } as const
    expect(await most(sharp(note).composite([{ input, left, top }]))).toBeGreaterThan(alike)
  })

  it('where a column has moved by 2 mm', async () => {
    expect(await most(await moved(table, 6))).toBeGreaterThan(alike)
  })

  it('where it is larger', async () => {
    const larger = sharp(note).extend({ bottom: 20, background: 'white' })
    expect(await most(larger)).toBe(255)
  })
})
