import { utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { writeProject } from '../notes/library.fixture.ts'
import { lookAt, lookAtBytes } from './look.ts'
import { drawing, noise, sample } from './samples.fixture.ts'

describe('a picture', () => {
  it.each([
    ['png', 'png'],
    ['jpeg', 'jpg'],
    ['webp', 'webp'],
    ['gif', 'gif'],
    ['avif', 'avif'],
  ] as const)('%s is shown as large as it is', async (format, type) => {
    const look = lookAtBytes(await sample(format, 40, 20))
    expect(look).toMatchObject({ type, width: 40, height: 20, shown: true, optimise: false })
    expect(look.fault).toBeUndefined()
  })

  it('that lies on its side is as large as it is seen', async () => {
    const picture = await sharp(await sample('jpeg', 40, 20))
      .withMetadata({ orientation: 6 })
      .toBuffer()
    expect(lookAtBytes(picture)).toMatchObject({ width: 20, height: 40 })
  })

  it('is made smaller where that is worth it', async () => {
    expect(lookAtBytes(await noise(200, 100)).optimise).toBe(true)
    expect(lookAtBytes(await sample('png', 2000, 10)).optimise).toBe(true)
    expect(lookAtBytes(await sample('gif', 2000, 10)).optimise).toBe(false)
  })

  it('that moves stays as it is', async () => {
    const still = await noise(200, 100)
    const afterHeader = 33
    const moving = Buffer.concat([
      still.subarray(0, afterHeader),
      Buffer.from('\0\0\0\x08acTL'),
      still.subarray(afterHeader),
    ])
    expect(lookAtBytes(moving).optimise).toBe(false)
  })
})

describe('a drawing', () => {
  it.each([
    ['viewBox="0 0 30.4 20"', 30, 20],
    ['width="60" height="40" viewBox="0 0 3 2"', 60, 40],
    ['', undefined, undefined],
  ])('with %s has a size if it says one', (attributes, width, height) => {
    expect(lookAtBytes(Buffer.from(drawing('', attributes)))).toMatchObject({ type: 'svg', shown: true })
    expect(lookAtBytes(Buffer.from(drawing('', attributes))).width).toBe(width)
    expect(lookAtBytes(Buffer.from(drawing('', attributes))).height).toBe(height)
  })

  it('with a script is shown without it, and that is told', () => {
    expect(lookAtBytes(Buffer.from(drawing('<script>x</script>')))).toMatchObject({
      shown: true,
      fault: { kind: 'cleaned', reason: '<script>' },
    })
  })

  it('that is not well-formed is not shown', () => {
    expect(lookAtBytes(Buffer.from(drawing('<g>')))).toMatchObject({
      shown: false,
      fault: { kind: 'broken' },
    })
  })
})

describe('a file that is no sound picture', () => {
  it.each([
    [
      'an empty file',
      async () => Buffer.alloc(0),
      { shown: false, fault: { kind: 'broken', reason: 'it is empty' } },
    ],
    [
      'a text',
      async () => Buffer.from('words'),
      { shown: false, fault: { kind: 'broken', reason: 'it is no picture' } },
    ],
    ['a page', async () => Buffer.from('<!doctype html><p>'), { shown: false, fault: { kind: 'broken' } }],
    ['a TIFF', () => sample('tiff'), { shown: false, fault: { kind: 'unsupported', reason: 'tiff' } }],
    ['a Photoshop file', async () => psd, { shown: false, fault: { kind: 'unsupported', reason: 'psd' } }],
    [
      'a huge one',
      () => hugePng(),
      { shown: false, fault: { kind: 'broken', reason: 'it is 50000 × 50000 pixels large' } },
    ],
    [
      'half a PNG',
      () => half(noise(60, 60)),
      { shown: true, optimise: false, fault: { kind: 'broken', reason: 'it ends too early' } },
    ],
    [
      'half a JPEG',
      () => half(sample('jpeg', 90, 90)),
      { shown: true, fault: { reason: 'it ends too early' } },
    ],
    [
      'half a WebP',
      () => half(sample('webp', 90, 90)),
      { shown: true, fault: { reason: 'it ends too early' } },
    ],
    [
      'half a GIF',
      () => half(sample('gif', 90, 90)),
      { shown: true, fault: { reason: 'it ends too early' } },
    ],
  ])('%s', async (_what, make, look) => {
    expect(lookAtBytes(await make())).toMatchObject(look)
  })
})

it('is looked at again when the file has changed', async () => {
  const root = await writeProject({ 'x.png': 'no picture' })
  const path = join(root, 'x.png')
  expect(lookAt(path).shown).toBe(false)
  await writeFile(path, await sample('png'))
  await utimes(path, 1, 1)
  expect(lookAt(path).shown).toBe(true)
})

const psd = Buffer.concat([
  Buffer.from('8BPS\0\x01'),
  Buffer.alloc(8),
  Buffer.from([0, 0, 0, 9, 0, 0, 0, 9]),
  Buffer.alloc(9),
])

async function hugePng(): Promise<Buffer> {
  const picture = Buffer.from(await sample('png'))
  picture.writeUInt32BE(50_000, 16)
  picture.writeUInt32BE(50_000, 20)
  return picture
}

async function half(picture: Promise<Buffer>): Promise<Buffer> {
  const bytes = await picture
  return bytes.subarray(0, Math.ceil(bytes.length / 2))
}
