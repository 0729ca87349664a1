import { type PdfObjects, referenceIn, textOf } from './read-pdf.ts'
import { writePdf } from './write-pdf.ts'

/** What a PDF says of itself, besides its title and language, which Chromium has from the page. */
export interface AboutPdf {
  title: string
  author?: string | undefined
  /** One sentence about it. */
  subject?: string | undefined
  /** When it was made. */
  made: Date
}

/** Finishes what Chromium has printed: says what it is, and makes it small. */
export function finish({ objects, trailer }: PdfObjects, about: AboutPdf): Buffer {
  const changed = new Map(objects)
  const root = referenceIn(trailer, 'Root')
  const info = referenceIn(trailer, 'Info')
  if (info !== undefined) changed.set(info, Buffer.from(infoOf(about)))
  // Readers name the window after the title, and not after the file.
  const catalog = textOf({ objects, trailer }, root)
  if (root !== undefined && !catalog.includes('/ViewerPreferences'))
    changed.set(
      root,
      Buffer.from(catalog.replace(/>>$/, '/ViewerPreferences <</DisplayDocTitle true>>>>'), 'latin1'),
    )
  return writePdf({ objects: changed, trailer })
}

function infoOf({ title, author, subject, made }: AboutPdf): string {
  const date = `(D:${made.toISOString().replace(/\D/g, '').slice(0, 14)}Z)`
  const texts = { Title: title, Author: author, Subject: subject, Creator: 'Lectern', Producer: 'Chromium' }
  const entries = Object.entries(texts).flatMap(([key, text]) =>
    text ? [`/${key} ${textString(text)}`] : [],
  )
  return `<<${entries.join(' ')} /CreationDate ${date} /ModDate ${date}>>`
}

/** As PDF writes a text in any script: UTF-16 in hexadecimal digits. */
const textString = (text: string) =>
  `<FEFF${[...Buffer.from(text, 'utf16le').swap16()].map(byte => byte.toString(16).padStart(2, '0')).join('')}>`
