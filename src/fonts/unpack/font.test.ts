import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { openFont } from '../../decks/measure/font.ts'
import { unpackFont } from './font.ts'

const file = (address: string) => readFileSync(new URL(import.meta.resolve(address)))
const path = (address: string) => new URL(import.meta.resolve(address)).pathname

const inter = '@fontsource/inter/files/inter-latin-400-normal'
const serif = '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2'

it('reads WOFF and WOFF2 to the same widths', () => {
  const [woff, woff2] = ['woff', 'woff2'].map(kind => openFont(path(`${inter}.${kind}`), 400))
  for (const text of ['AVATAR', 'ffi', 'Kafka → S3'])
    expect(woff?.widthOf(text), text).toBeCloseTo(woff2?.widthOf(text) ?? 0, 5)
})

it('sets a font that has all weights in the one that is asked for', () => {
  expect(openFont(path(serif), 600).widthOf('Bold')).toBeGreaterThan(
    openFont(path(serif), 400).widthOf('Bold'),
  )
})

it('takes a plain font as it is', () => {
  const plain = unpackFont(file(`${inter}.woff`))
  expect(unpackFont(plain)).toBe(plain)
})

it.each([
  ['what is no font', Buffer.from('Hello, I am text.')],
  ['several fonts in one file', Buffer.from('ttcf\0\x01\0\0')],
  ['half a font', file(`${inter}.woff2`).subarray(0, 9000)],
  ['half a font of the older kind', file(`${inter}.woff`).subarray(0, 9000)],
  ['nothing', Buffer.alloc(0)],
])('refuses %s', (_what, bytes) => {
  expect(() => unpackFont(bytes)).toThrow()
})
