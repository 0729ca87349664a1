import { brotliDecompressSync } from 'node:zlib'
import { type Table, writeSfnt } from './sfnt.ts'

/**
 * Unpacks of a WOFF2 font what says how wide its letters are and how they are set; see https://www.w3.org/TR/WOFF2/.
 *
 * The outlines stay packed: nothing here draws. Throws where the file is broken, or holds several fonts.
 */
export function unpackWoff2(woff2: Buffer): Buffer {
  const flavour = woff2.readUInt32BE(4)
  if (flavour === collection) throw new Error('it holds several fonts')
  const packedSize = woff2.readUInt32BE(20)
  const { entries, end } = readDirectory(woff2, woff2.readUInt16BE(12))
  const data = brotliDecompressSync(woff2.subarray(end, end + packedSize))
  let offset = 0
  const tables = entries.flatMap(({ tag, length, transformed }): Table[] => {
    const bytes = data.subarray(offset, offset + length)
    offset += length
    if (tag === 'glyf' || tag === 'loca') return []
    return [{ tag, bytes: tag === 'hmtx' && transformed ? bytes.subarray(1) : bytes }]
  })
  if (offset !== data.length) throw new Error('its tables are not as long as it says')
  return writeSfnt(flavour, withPlainWidths(tables, entries))
}

/**
 * The widths of letters, where they are packed without the room beside the outlines: the room is put in as nothing, for a
 * line of text does not depend on it.
 */
function withPlainWidths(tables: readonly Table[], entries: readonly Entry[]): Table[] {
  if (!entries.some(({ tag, transformed }) => tag === 'hmtx' && transformed)) return [...tables]
  const count = tables.find(({ tag }) => tag === 'hhea')?.bytes.readUInt16BE(34) ?? 0
  const glyphs = tables.find(({ tag }) => tag === 'maxp')?.bytes.readUInt16BE(4) ?? count
  return tables.map(table => {
    if (table.tag !== 'hmtx') return table
    const bytes = Buffer.alloc(4 * count + 2 * (glyphs - count))
    for (let glyph = 0; glyph < count; glyph++) table.bytes.copy(bytes, 4 * glyph, 2 * glyph, 2 * glyph + 2)
    return { tag: 'hmtx', bytes }
  })
}

interface Entry {
  tag: string
  /** Bytes in the unpacked stream. */
  length: number
  /** Whether the table is in another form there than in a plain font. */
  transformed: boolean
}

function readDirectory(woff2: Buffer, count: number): { entries: Entry[]; end: number } {
  let at = 48
  const readLength = () => {
    let value = 0
    for (let byte = 0x80; byte & 0x80; ) {
      byte = woff2.readUInt8(at++)
      value = value * 128 + (byte & 0x7f)
    }
    return value
  }
  const entries = Array.from({ length: count }, (): Entry => {
    const flags = woff2.readUInt8(at++)
    const known = flags & 0x3f
    const tag = knownTags[known] ?? woff2.toString('latin1', at, at + 4)
    if (known === 0x3f) at += 4
    const length = readLength()
    // Outlines count from the other end: their version 3 is the plain form.
    const plain = tag === 'glyf' || tag === 'loca' ? 3 : 0
    const transformed = flags >> 6 !== plain
    return { tag, length: transformed ? readLength() : length, transformed }
  })
  return { entries, end: at }
}

/** The tags that have a number, in its order. */
const knownTags = [
  'cmap head hhea hmtx maxp name OS/2 post cvt  fpgm glyf loca prep CFF  VORG EBDT',
  'EBLC gasp hdmx kern LTSH PCLT VDMX vhea vmtx BASE GDEF GPOS GSUB EBSC JSTF MATH',
  'CBDT CBLC COLR CPAL SVG  sbix acnt avar bdat bloc bsln cvar fdsc feat fmtx fvar',
  'gvar hsty just lcar mort morx opbd prop trak Zapf Silf Glat Gloc Feat Sill',
].flatMap(row => (row.match(/.{4} ?/g) ?? []).map(tag => tag.slice(0, 4)))

const collection = 0x74746366
