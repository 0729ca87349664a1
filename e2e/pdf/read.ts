import { readFile } from 'node:fs/promises'
import { getDocumentProxy, getResolvedPDFJS } from 'unpdf'
import { countWords } from '../words/count.ts'

/** A PDF as PDF.js, which is not ours, reads it. */
export interface ReadPdf {
  title: string
  author: string | undefined
  lang: string
  isTagged: boolean
  pages: ReadPage[]
  /** The names of the fonts that its text is set in, each once, in order; nothing of those that are drawings of letters. */
  fonts: string[]
  /** The titles in its outline, in order, with their depth from 1. */
  outline: { depth: number; title: string }[]
}

export interface ReadPage {
  /** In points. */
  width: number
  height: number
  text: string
  /** The roles of its tags, such as `H1`; those of pictures with their alternative text. */
  tags: string[]
  /** Addresses, and numbers of pages in the file, counted from 1. A place that is not there is 0. */
  links: (string | number)[]
  /** How often something is drawn as paths, and as a bitmap. */
  paths: number
  bitmaps: number
  fonts: string[]
}

export async function readPdfFile(file: string): Promise<ReadPdf> {
  const pdf = await getDocumentProxy(new Uint8Array(await readFile(file)))
  const { info } = await pdf.getMetadata()
  const told = new Map(Object.entries(info))
  const pages: ReadPage[] = []
  for (let number = 1; number <= pdf.numPages; number++) pages.push(await readPage(pdf, number))
  return {
    title: String(told.get('Title') ?? ''),
    author: told.has('Author') ? String(told.get('Author')) : undefined,
    lang: String(told.get('Language') ?? ''),
    isTagged: (await pdf.getMarkInfo())?.Marked ?? false,
    pages,
    fonts: [...new Set(pages.flatMap(({ fonts }) => fonts))].sort(),
    outline: flat((await pdf.getOutline()) ?? []),
  }
}

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>
type Page = Awaited<ReturnType<Pdf['getPage']>>

async function readPage(pdf: Pdf, number: number): Promise<ReadPage> {
  const page = await pdf.getPage(number)
  const { width, height } = page.getViewport({ scale: 1 })
  const { items } = await page.getTextContent()
  const text = items.map(item => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('')
  const { OPS } = await getResolvedPDFJS()
  const { fnArray, argsArray } = await page.getOperatorList()
  const count = (...kinds: number[]) => fnArray.filter((kind: number) => kinds.includes(kind)).length
  return {
    width,
    height,
    text,
    tags: tagsIn(await page.getStructTree()),
    links: await linksOn(page, pdf),
    fonts: fontsOf(
      page,
      argsArray.filter((_, at) => fnArray[at] === OPS.setFont),
    ),
    paths: count(OPS.constructPath),
    bitmaps: count(OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageMaskXObject),
  }
}

/** A subset says so in front of its name: `ABCDEF+Inter-Regular`. */
function fontsOf(page: Page, settings: readonly unknown[][]): string[] {
  const ids = new Set(settings.map(([id]) => String(id)))
  return [...ids].map(id => String(page.commonObjs.get(id).name ?? '').replace(/^[A-Z]{6}\+/, ''))
}

type Tag = Awaited<ReturnType<Page['getStructTree']>>

function tagsIn(tag: Tag): string[] {
  if (!tag) return []
  const own = 'alt' in tag && tag.alt ? `${tag.role}: ${tag.alt}` : tag.role
  return [own, ...tag.children.flatMap(child => ('role' in child ? tagsIn(child) : []))]
}

async function linksOn(page: Page, pdf: Pdf): Promise<(string | number)[]> {
  const links = (await page.getAnnotations()).filter(({ subtype }) => subtype === 'Link')
  return Promise.all(
    links.map(async ({ url, dest }) => {
      if (url) return String(url)
      const [place] = (typeof dest === 'string' ? await pdf.getDestination(dest) : dest) ?? []
      return place ? (await pdf.getPageIndex(place)) + 1 : 0
    }),
  )
}

type Outline = NonNullable<Awaited<ReturnType<Pdf['getOutline']>>>

const flat = (items: Outline, depth = 1): ReadPdf['outline'] =>
  items.flatMap(({ title, items: below }) => [{ depth, title }, ...flat(below, depth + 1)])

/**
 * The words of a text that a PDF has less often. It breaks words wherever a line ends, and so spaces say nothing. What is
 * written from right to left PDF.js reads in an order of its own, and it is left out.
 */
export function wordsLost(source: string, { pages }: ReadPdf): string[] {
  const text = [...pages.map(page => page.text), ...pages.flatMap(({ tags }) => tags)]
    .join('')
    .normalize('NFKC')
    .toLowerCase()
  const there = (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join('')
  const unnumbered = withoutNumbers(there)
  return [...countWords(source)].flatMap(([word, times]) => {
    const isThere = isUnspaced.test(word)
      ? unnumbered.includes(withoutNumbers(word))
      : there.split(word).length > times
    return isRightToLeft.test(word) || isThere ? [] : [word]
  })
}

/** What has no spaces is one word with the number of a link in its midst. */
const isUnspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

const withoutNumbers = (text: string) => text.replace(/\p{N}/gu, '')

const isRightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}]/u
