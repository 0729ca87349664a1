/** A PDF taken apart: what it consists of, by number. */
export interface PdfObjects {
  /** What stands between `obj` and `endobj`. */
  objects: ReadonlyMap<number, Buffer>
  /** The dictionary at the end, which names the root of all. */
  trailer: string
}

/**
 * Takes a PDF apart that has a table of its objects at the end, as Chromium writes it. Throws where it has none.
 *
 * The form is ISO 32000-1, 7.5.
 */
export function readPdf(pdf: Buffer): PdfObjects {
  const end = pdf.subarray(-64).toString('latin1')
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(end)?.[1])
  const tail = Number.isNaN(start) ? '' : pdf.subarray(start).toString('latin1')
  const [, count = '', rows = '', trailer = ''] =
    /^xref\s+0 (\d+)\s+((?:\d{10} \d{5} [fn]\s*)*)trailer\s*(<<[\s\S]*>>)\s*startxref/.exec(tail) ?? []
  const offsets = [...rows.matchAll(/(\d{10}) \d{5} ([fn])/g)]
  if (!trailer || offsets.length !== Number(count)) throw new Error('The PDF has no table of its objects.')
  const places = offsets.flatMap(([, offset, kind], number) =>
    kind === 'n' ? [{ number, offset: Number(offset) }] : [],
  )
  const inOrder = places.toSorted((a, b) => a.offset - b.offset)
  const objects = inOrder.map(({ number, offset }, at) => {
    const next = inOrder[at + 1]?.offset ?? start
    return [number, bodyOf(pdf.subarray(offset, next), number)] as const
  })
  return { objects: new Map(objects), trailer }
}

function bodyOf(text: Buffer, number: number): Buffer {
  const head = Buffer.from(`${number} 0 obj`)
  const end = text.lastIndexOf('endobj')
  if (!text.subarray(0, head.length).equals(head) || end === -1) throw new Error('The PDF is damaged.')
  return text.subarray(head.length, end)
}

/** The text of an object that is no stream. */
export const textOf = ({ objects }: PdfObjects, number: number | undefined): string =>
  (number === undefined ? undefined : objects.get(number))?.toString('latin1').trim() ?? ''

/** The number of the object that a key of a dictionary refers to. */
export function referenceIn(dictionary: string, key: string): number | undefined {
  const found = new RegExp(`/${key}\\s+(\\d+) 0 R`).exec(dictionary)
  return found ? Number(found[1]) : undefined
}
