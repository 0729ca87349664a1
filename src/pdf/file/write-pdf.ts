import { deflateSync } from 'node:zlib'
import { type PdfObjects, referenceIn } from './read-pdf.ts'

/** How many objects stand together: many compress well, few are found fast. */
const together = 200

/**
 * Puts a PDF together again, all that is no stream compressed: the tags, which are most of the objects, become a tenth.
 *
 * The form is ISO 32000-1, 7.5.7 and 7.5.8.
 */
export function writePdf({ objects, trailer }: PdfObjects): Buffer {
  const whole = [...objects].filter(([, body]) => isStream(body))
  const small = [...objects].filter(([, body]) => !isStream(body))
  const first = Math.max(...objects.keys()) + 1
  const groups = Array.from({ length: Math.ceil(small.length / together) }, (_, at) =>
    small.slice(at * together, (at + 1) * together),
  )
  const written: [number, Buffer][] = [
    ...whole,
    ...groups.map((group, at) => [first + at, packed(group)] as [number, Buffer]),
  ]

  const header = Buffer.from('%PDF-1.5\n%\xe2\xe3\xcf\xd3\n', 'latin1')
  const pieces = [header]
  const places = new Map<number, [kind: number, where: number, at: number]>()
  let length = header.length
  for (const [number, body] of written) {
    places.set(number, [1, length, 0])
    const piece = object(number, body)
    pieces.push(piece)
    length += piece.length
  }
  for (const [of, group] of groups.entries())
    for (const [at, [number]] of group.entries()) places.set(number, [2, first + of, at])
  const table = first + groups.length
  places.set(table, [1, length, 0])
  pieces.push(object(table, tableOf(places, table + 1, trailer)))
  return Buffer.concat([...pieces, Buffer.from(`startxref\n${length}\n%%EOF\n`)])
}

const isStream = (body: Buffer) => body.subarray(-16).includes('endstream')

const object = (number: number, body: Buffer) =>
  Buffer.concat([Buffer.from(`${number} 0 obj\n`), body, Buffer.from('\nendobj\n')])

/** Objects in one stream, after a list of where each begins. */
function packed(objects: readonly (readonly [number, Buffer])[]): Buffer {
  let offset = 0
  const bodies = objects.map(([, body]) => Buffer.concat([body, Buffer.from('\n')]))
  const list = objects.map(([number], at) => {
    const entry = `${number} ${offset}`
    offset += bodies[at]?.length ?? 0
    return entry
  })
  const head = Buffer.from(`${list.join(' ')}\n`)
  return stream(`/Type /ObjStm /N ${objects.length} /First ${head.length}`, Buffer.concat([head, ...bodies]))
}

/** Where each object is: a row a number, of one, four and two bytes. */
function tableOf(
  places: ReadonlyMap<number, [number, number, number]>,
  size: number,
  trailer: string,
): Buffer {
  const rows = Buffer.alloc(size * 7)
  for (const [number, [kind, where, at]] of places) {
    rows.writeUInt8(kind, number * 7)
    rows.writeUInt32BE(where, number * 7 + 1)
    rows.writeUInt16BE(at, number * 7 + 5)
  }
  const references = ['Root', 'Info'].flatMap(key => {
    const number = referenceIn(trailer, key)
    return number === undefined ? [] : [`/${key} ${number} 0 R`]
  })
  return stream(`/Type /XRef /Size ${size} /W [1 4 2] ${references.join(' ')}`, rows)
}

function stream(dictionary: string, content: Buffer): Buffer {
  const compressed = deflateSync(content, { level: 9 })
  return Buffer.concat([
    Buffer.from(`<<${dictionary} /Filter /FlateDecode /Length ${compressed.length}>>\nstream\n`),
    compressed,
    Buffer.from('\nendstream'),
  ])
}
