import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { imageSize } from 'image-size'
import { cleanSvg } from './svg.ts'

/** What a picture file turned out to be. Sizes are in pixels, as it is seen. */
export interface Look {
  /** By its bytes, whatever its name says: `png`, `jpg`, `svg` … */
  type?: string | undefined
  width?: number | undefined
  height?: number | undefined
  /** Whether a browser can show it. */
  shown: boolean
  /** Whether it is to be made smaller. */
  optimise: boolean
  /** Eight signs that stand for its content. */
  hash: string
  fault?: { kind: 'broken' | 'unsupported' | 'cleaned'; reason: string } | undefined
}

/** The width to which wider pictures are brought: a slide on a large screen shows no more. */
export const maxWidth = 1920

/** Looks at a picture file; the answer is kept until the file changes. Throws where it cannot be read. */
export function lookAt(path: string): Look {
  const { mtimeMs, size } = statSync(path)
  const version = `${mtimeMs} ${size}`
  const known = seen.get(path)
  if (known?.version === version) return known.look
  const look = size > maxBytes ? tooLarge(size) : lookAtBytes(readFileSync(path))
  seen.set(path, { version, look })
  return look
}

function tooLarge(size: number): Look {
  const reason = `it is ${Math.round(size / 1e6)} MB large`
  return { shown: false, optimise: false, hash: '', fault: { kind: 'broken', reason } }
}

/** No page should make anybody load more for a picture. */
const maxBytes = 100e6

const seen = new Map<string, { version: string; look: Look }>()

/** Tells by its bytes whether a picture is sound, and how large. */
export function lookAtBytes(bytes: Uint8Array): Look {
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8)
  const none: Look = { shown: false, optimise: false, hash }
  const broken = (reason: string): Look => ({ ...none, fault: { kind: 'broken', reason } })
  if (bytes.length === 0) return broken('it is empty')
  const size = sizeOf(bytes)
  if (!size) return broken('it is no picture')
  const { type, width, height } = size
  if (!shownTypes.has(type)) return { ...none, type, fault: { kind: 'unsupported', reason: type } }
  if (type === 'svg') return lookAtSvg(bytes, size, none)
  if (width * height > maxPixels) return broken(`it is ${width} × ${height} pixels large`)
  if (width === 0 || height === 0) return broken('it has no size')
  const shown = { ...size, shown: true, optimise: false, hash }
  if (endsEarly(type, bytes)) return { ...shown, fault: { kind: 'broken', reason: 'it ends too early' } }
  const worthIt = bytes.length > smallBytes || width > maxWidth
  return { ...shown, optimise: worthIt && ['png', 'jpg'].includes(type) && !isMoving(bytes) }
}

function lookAtSvg(bytes: Uint8Array, { type, width, height }: Size, none: Look): Look {
  const clean = cleanSvg(new TextDecoder().decode(bytes))
  if (!clean.ok) return { ...none, type, fault: { kind: 'broken', reason: clean.reason } }
  const sized = width > 0 && height > 0 ? { width, height } : {}
  const removed = clean.removed.join(', ')
  return {
    ...none,
    type,
    ...sized,
    shown: true,
    ...(removed && { fault: { kind: 'cleaned', reason: removed } }),
  }
}

interface Size {
  type: string
  width: number
  height: number
}

function sizeOf(bytes: Uint8Array): Size | undefined {
  try {
    const { type, width, height, orientation } = imageSize(bytes)
    if (!type) return
    // Cameras lie on their side, and say so.
    const [seenWidth, seenHeight] = (orientation ?? 0) >= 5 ? [height, width] : [width, height]
    return { type, width: Math.round(seenWidth), height: Math.round(seenHeight) }
  } catch {
    // A drawing need not say how large it is.
    const start = new TextDecoder().decode(bytes.subarray(0, 4096))
    return /<svg[\s>]/.test(start) ? { type: 'svg', width: 0, height: 0 } : undefined
  }
}

/** What browsers show in an `<img>`. */
const shownTypes = new Set(['png', 'jpg', 'gif', 'webp', 'avif', 'svg', 'bmp', 'ico', 'cur'])

/** More would take a browser’s memory; it is also the limit of the library that makes pictures smaller. */
const maxPixels = 16_383 ** 2

/** Smaller files are not worth the work. */
const smallBytes = 20_000

function endsEarly(type: string, bytes: Uint8Array): boolean {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (type === 'png') return data.lastIndexOf('IEND') === -1
  if (type === 'jpg') return data.lastIndexOf(Buffer.from([0xff, 0xd9])) < data.length / 2
  if (type === 'gif') return data.lastIndexOf(0x3b) < data.length - 16
  if (type === 'webp') return data.readUInt32LE(4) + 8 > data.length
  return false
}

/** An animated PNG, which says so before its first picture. */
function isMoving(bytes: Uint8Array): boolean {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const start = data.indexOf('IDAT')
  const sign = data.indexOf('acTL')
  return sign !== -1 && sign < start
}
