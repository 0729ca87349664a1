import { getDocumentProxy } from 'unpdf'
import { describe, expect, it } from 'vitest'
import { finish } from './finish.ts'
import { pageCount, pageNumbers } from './page-numbers.ts'
import { readPdf } from './read-pdf.ts'

/** A PDF as Chromium writes it, of so many pages, with places that links lead to. */
function pdfOf(pages: number, places: Record<string, number> = {}): Buffer {
  const first = 6
  const kids = Array.from({ length: pages }, (_, at) => first + at)
  const content = 'BT ET'
  const bodies = [
    '<</Title (t) /Creator (Mozilla endobj 5 0 obj)>>',
    `<</Type /Catalog /Pages 3 0 R /Dests 4 0 R /Lang (en)>>`,
    `<</Type /Pages /Count ${pages} /Kids [${kids.map(kid => `${kid} 0 R`).join(' ')}]>>`,
    `<<${Object.entries(places)
      .map(([name, page]) => `/${name} [${first + page - 1} 0 R /XYZ 0 0 0]`)
      .join('\n')}>>`,
    `<</Length ${content.length}>> stream\n${content}\nendstream`,
    ...kids.map(() => '<</Type /Page /Parent 3 0 R /MediaBox [0 0 100 100] /Contents 5 0 R>>'),
  ]
  let text = '%PDF-1.4\n'
  const offsets = bodies.map((body, at) => {
    const offset = text.length
    text += `${at + 1} 0 obj\n${body}\nendobj\n`
    return offset
  })
  const rows = offsets.map(offset => `${String(offset).padStart(10, '0')} 00000 n \n`)
  const table = `xref\n0 ${bodies.length + 1}\n0000000000 65535 f \n${rows.join('')}`
  const trailer = `trailer\n<</Size ${bodies.length + 1}\n/Root 2 0 R\n/Info 1 0 R>>\n`
  return Buffer.from(`${text}${table}${trailer}startxref\n${text.length}\n%%EOF\n`, 'latin1')
}

describe('a printed PDF', () => {
  it('tells on which page a place is', () => {
    const pdf = readPdf(pdfOf(3, { top: 1, 'gr#C3#B6#C3#9Fe': 3 }))
    expect(pageCount(pdf)).toBe(3)
    expect(pageNumbers(pdf)).toEqual(
      new Map([
        ['top', 1],
        ['größe', 3],
      ]),
    )
  })

  it('is not taken apart where it is no PDF, or cut off', () => {
    expect(() => readPdf(Buffer.from('no pdf'))).toThrow('no table')
    expect(() => readPdf(pdfOf(2).subarray(0, 300))).toThrow('no table')
    expect(() => readPdf(Buffer.concat([Buffer.from('x'), pdfOf(1)]))).toThrow()
  })
})

describe('a finished PDF', () => {
  const about = { title: 'Größe “한국” 🎈', author: 'Ada', made: new Date('2023-02-10T12:00:00Z') }

  it.each([1, 3, 500])('has all of its %i pages', async pages => {
    const read = await getDocumentProxy(new Uint8Array(finish(readPdf(pdfOf(pages, { last: pages })), about)))
    expect(read.numPages).toBe(pages)
    const [place] = (await read.getDestination('last')) ?? []
    expect(await read.getPageIndex(place)).toBe(pages - 1)
  })

  it('says what it is in any script, and nothing of the browser', async () => {
    const read = await getDocumentProxy(new Uint8Array(finish(readPdf(pdfOf(1)), about)))
    const { info } = await read.getMetadata()
    expect(info).toMatchObject({ Title: about.title, Author: 'Ada', Creator: 'Lectern', Language: 'en' })
    expect(info).not.toHaveProperty('Subject')
    expect(await read.getViewerPreferences()).toEqual({ DisplayDocTitle: true })
  })

  it('is much smaller', () => {
    const pdf = pdfOf(500)
    expect(finish(readPdf(pdf), about).length).toBeLessThan(pdf.length / 5)
  })
})
