import { cp, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from '@playwright/test'
import { type Manifest, readManifest } from '../src/manifest.ts'
import { run } from '../src/project.fixture.ts'
import { type ReadPdf, readPdfFile, wordsLost } from './pdf/read.ts'
import { readSource } from './words/source.ts'

/** A copy of this repository’s own site, with all its PDFs. */
let folder: string
let manifest: Manifest
const inSite = (file: string) => join(folder, 'site', file)
const read = (address: string): Promise<ReadPdf> => readPdfFile(inSite(address))

test.describe.configure({ mode: 'serial' })

test.beforeAll(async () => {
  test.setTimeout(240_000)
  folder = await mkdtemp(join(tmpdir(), 'lectern-pdf-'))
  await cp('dist', inSite(''), { recursive: true })
  const words = ['pdf', '--no-build', '--out', inSite(''), '--cache', join(folder, 'cache')]
  const { code, said } = await run(resolve('src/cli.ts'), words, resolve('.'))
  expect(code, said).toBe(0)
  manifest = await readManifest(inSite(''))
})
test.afterAll(() => rm(folder, { recursive: true, force: true }))

const decks = () =>
  [...manifest.notes, ...manifest.decks].flatMap(({ id, title, deck }) => (deck ? [{ id, title, deck }] : []))

test('a deck is printed a page a slide, with the headings of all slides in its outline', async () => {
  for (const { id, title, deck } of decks()) {
    const html = await readFile(inSite(`${deck}index.html`), 'utf8')
    const pdf = await read(`slides/${id}.pdf`)
    expect(pdf.pages.length, id).toBe(html.split(' data-source="').length - 1)
    expect(pdf.pages.every(({ width, height }) => width === 960 && height === 540)).toBe(true)
    expect(pdf.outline.length, id).toBeGreaterThanOrEqual(pdf.pages.length)
    expect(pdf.title).toBe(title)
  }
})

test('every PDF is tagged, in a language, with no page blank', async () => {
  const sheets = [
    'book.pdf',
    ...decks().flatMap(({ id }) => [`slides/${id}.pdf`, `slides/${id}-handout.pdf`]),
    ...manifest.notes.map(({ id }) => `${id}.pdf`),
  ]
  for (const sheet of sheets) {
    const pdf = await read(sheet)
    expect(pdf, sheet).toMatchObject({ isTagged: true, lang: 'en' })
    expect(
      pdf.pages.filter(({ text }) => text.trim() === ''),
      sheet,
    ).toEqual([])
    const roles = new Set(pdf.pages.flatMap(({ tags }) => tags))
    expect(roles.has('H1'), sheet).toBe(true)
  }
})

test('no word of a note is lost, on its sheet or in the book', async () => {
  const book = await read('book.pdf')
  for (const { id, file } of manifest.notes) {
    const source = await readSource(file)
    expect(wordsLost(source, await read(`${id}.pdf`)), file).toEqual([])
    expect(wordsLost(source, book), file).toEqual([])
  }
})

test('links lead to a page of the file or to the site, and never to this machine', async () => {
  for (const sheet of ['book.pdf', ...decks().map(({ id }) => `slides/${id}.pdf`)]) {
    const pdf = await read(sheet)
    for (const link of pdf.pages.flatMap(({ links }) => links))
      if (typeof link === 'number') expect(link, sheet).toBeGreaterThan(0)
      else expect(link, sheet).toMatch(/^(https:\/\/|mailto:)/)
  }
})

test('the table of contents of the book names the page on which each note begins', async () => {
  const { pages, outline } = await read('book.pdf')
  const [contents] = pages.filter(({ text }) => text.includes('Contents'))
  expect(contents?.links).toHaveLength(manifest.notes.length)
  for (const [at, { title }] of manifest.notes.entries()) {
    const page = Number(contents?.links[at])
    expect(pages[page - 1]?.text, title).toContain(title)
    expect(contents?.text.replace(/\s+/g, ' ')).toContain(`${title} ${page}`)
  }
  expect(outline.map(({ title }) => title)).toEqual(
    expect.arrayContaining(manifest.notes.map(({ title }) => title)),
  )
})

test('a diagram is drawn, not painted, and says what it shows', async () => {
  const { pages } = await read('other-compute-part-2/aws-batch.pdf')
  const page = pages.find(({ text }) => text.includes('ECS cluster'))
  expect(page?.paths).toBeGreaterThan(20)
  expect(page?.bitmaps).toBe(0)
  expect(page?.tags).toEqual(
    expect.arrayContaining([expect.stringContaining('Figure: The way of a batch job')]),
  )
})

test('a page of text weighs little', async () => {
  for (const { id } of manifest.notes) {
    const { pages } = await read(`${id}.pdf`)
    if (pages.some(({ tags }) => tags.some(tag => tag.startsWith('Figure')))) continue
    const { length } = await readFile(inSite(`${id}.pdf`))
    // The letters of two fonts come with every file, however short it is.
    expect(length, id).toBeLessThan(16_000 + pages.length * 12_000)
  }
})

test('pages and decks link the PDFs that are there', async ({ page }) => {
  await page.goto(`file://${inSite('other-compute-part-2/aws-batch/index.html')}`)
  await expect(page.getByRole('link', { name: 'PDF', exact: true })).toHaveAttribute(
    'href',
    '/other-compute-part-2/aws-batch.pdf',
  )
  await page.goto(`file://${inSite('slides/other-compute-part-2/aws-batch/index.html')}`)
  await expect(page.getByRole('link', { name: 'Handout' })).toHaveAttribute(
    'href',
    '/slides/other-compute-part-2/aws-batch-handout.pdf',
  )
})
