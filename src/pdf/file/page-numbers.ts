import { type PdfObjects, referenceIn, textOf } from './read-pdf.ts'

/** On which page, counted from 1, the places begin that links in a PDF lead to, by the id that they had. */
export function pageNumbers(pdf: PdfObjects): Map<string, number> {
  const catalog = textOf(pdf, referenceIn(pdf.trailer, 'Root'))
  const pages = pagesBelow(pdf, referenceIn(catalog, 'Pages'))
  const numbers = new Map(pages.map((page, at) => [page, at + 1]))
  const places = textOf(pdf, referenceIn(catalog, 'Dests')).matchAll(/\/(\S+)\s*\[(\d+) 0 R/g)
  return new Map(
    [...places].flatMap(([, name = '', page]) => {
      const number = numbers.get(Number(page))
      return number === undefined ? [] : [[decodeName(name), number] as const]
    }),
  )
}

/** How many pages a PDF has. */
export function pageCount(pdf: PdfObjects): number {
  const catalog = textOf(pdf, referenceIn(pdf.trailer, 'Root'))
  return pagesBelow(pdf, referenceIn(catalog, 'Pages')).length
}

/** Pages stand in a tree. */
function pagesBelow(pdf: PdfObjects, number: number | undefined): number[] {
  const [, kids] = /\/Kids\s*\[([^\]]*)\]/.exec(textOf(pdf, number)) ?? []
  if (number === undefined) return []
  if (kids === undefined) return [number]
  return [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, kid]) => pagesBelow(pdf, Number(kid)))
}

const decodeName = (name: string) =>
  Buffer.from(
    name.replace(/#([\dA-Fa-f]{2})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16))),
    'latin1',
  ).toString('utf8')
