import { inflateSync } from 'node:zlib'
import { type Table, writeSfnt } from './sfnt.ts'

/** Unpacks a WOFF font; see https://www.w3.org/TR/WOFF/#FileLayout. Throws where it is broken. */
export function unpackWoff(woff: Buffer): Buffer {
  const tables = Array.from({ length: woff.readUInt16BE(12) }, (_, index): Table => {
    const entry = 44 + 20 * index
    const field = (at: number) => woff.readUInt32BE(entry + at)
    const [start, packed, length] = [field(4), field(8), field(12)]
    const bytes = woff.subarray(start, start + packed)
    return {
      tag: woff.toString('latin1', entry, entry + 4),
      bytes: packed < length ? inflateSync(bytes) : bytes,
    }
  })
  return writeSfnt(woff.readUInt32BE(4), tables)
}
