/** A table of a font: its tag and what it holds. */
export interface Table {
  tag: string
  bytes: Buffer
}

/** Puts tables together to a font in the plain form (sfnt) that a shaper reads; checksums are left out. */
export function writeSfnt(flavour: number, tables: readonly Table[]): Buffer {
  const head = Buffer.alloc(12 + 16 * tables.length)
  head.writeUInt32BE(flavour, 0)
  head.writeUInt16BE(tables.length, 4)
  let offset = head.length
  const parts: Buffer[] = [head]
  for (const [index, { tag, bytes }] of inOrder(tables).entries()) {
    const record = 12 + 16 * index
    head.write(tag, record, 'latin1')
    head.writeUInt32BE(offset, record + 8)
    head.writeUInt32BE(bytes.length, record + 12)
    const padding = Buffer.alloc((4 - (bytes.length % 4)) % 4)
    parts.push(bytes, padding)
    offset += bytes.length + padding.length
  }
  return Buffer.concat(parts)
}

/** A shaper looks a table up as in a dictionary. */
const inOrder = (tables: readonly Table[]) => [...tables].sort((a, b) => (a.tag < b.tag ? -1 : 1))
