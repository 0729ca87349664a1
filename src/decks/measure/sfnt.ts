import { inflateSync } from 'node:zlib'

/** Unpacks a WOFF font into the plain form (sfnt) that a shaper reads; see https://www.w3.org/TR/WOFF/#FileLayout. */
export function woffToSfnt(woff: Buffer): Buffer {
  const count = woff.readUInt16BE(12)
  const head = Buffer.alloc(12 + 16 * count)
  head.writeUInt32BE(woff.readUInt32BE(4), 0)
  head.writeUInt16BE(count, 4)
  const tables: Buffer[] = []
  let offset = head.length
  for (let index = 0; index < count; index++) {
    const entry = 44 + 20 * index
    const field = (at: number) => woff.readUInt32BE(entry + at)
    const [start, packed, length] = [field(4), field(8), field(12)]
    const bytes = woff.subarray(start, start + packed)
    const table = packed < length ? inflateSync(bytes) : bytes
    const record = 12 + 16 * index
    head.writeUInt32BE(field(0), record)
    head.writeUInt32BE(field(16), record + 4)
    head.writeUInt32BE(offset, record + 8)
    head.writeUInt32BE(length, record + 12)
    const padding = Buffer.alloc((4 - (length % 4)) % 4)
    tables.push(table, padding)
    offset += length + padding.length
  }
  return Buffer.concat([head, ...tables])
}
