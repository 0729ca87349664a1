import { readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { expect, test } from '@playwright/test'
import sharp from 'sharp'
import { createFolder, type Project } from '../src/project.fixture.ts'
import { alike, difference } from './pdf/alike.ts'
import { openDrawer } from './pdf/draw.ts'
import { type ReadPdf, readPdfFile } from './pdf/read.ts'

/** A page of each kind, by words that only it has. */
const pages = [
  { name: 'slide with columns', file: 'slides/seasons/summer.pdf', words: 'Not ready is' },
  { name: 'slide with a table', file: 'slides/seasons/spring.pdf', words: 'Frames of brood' },
  { name: 'handout', file: 'slides/seasons/spring-handout.pdf', words: 'Look into the' },
  { name: 'note', file: 'seasons/spring.pdf', words: 'Look into the' },
  { name: 'note with code', file: 'seasons/spring.pdf', words: 'cherries' },
  { name: 'book cover', file: 'book.pdf', words: '5 notes' },
  { name: 'book contents', file: 'book.pdf', words: 'Contents' },
]

let project: Project
const read = (file: string): Promise<ReadPdf> => readPdfFile(project.path(join('site', file)))

test.describe.configure({ mode: 'default' })

test.beforeAll(async () => {
  test.setTimeout(120_000)
  project = await createFolder({})
  const words = ['pdf', resolve('e2e/pdf/looks'), '--out', 'site', '--cache', 'cache']
  const { code, said } = await project.lectern(...words)
  expect(code, said).toBe(0)
})
test.afterAll(() => project.remove())

for (const { name, file, words } of pages) {
  test(`the ${name} looks as it did`, async ({ page }, info) => {
    const number = (await read(file)).pages.findIndex(({ text }) => text.includes(words)) + 1
    const drawn = await (await openDrawer(page, project.path('site')))(file, number)
    const stored = resolve('e2e/pdf/pictures', `${name.replaceAll(' ', '-')}.png`)
    if (['all', 'changed'].includes(info.config.updateSnapshots))
      await writeFile(stored, await sharp(drawn).png({ palette: true, colours: 64 }).toBuffer())
    await writeFile(info.outputPath('drawn.png'), drawn)
    await info.attach('drawn', { path: info.outputPath('drawn.png') })
    await info.attach('stored', { path: stored })
    const { most, left, top } = await difference(await readFile(stored), drawn)
    expect(most, `most of all at ${left}, ${top} pt`).toBeLessThanOrEqual(alike)
  })
}

test('text is set in the fonts of the site, and in no others', async () => {
  const { fonts } = await read('seasons/spring.pdf')
  expect(fonts).toEqual(['Inter-Regular', 'Inter-SemiBold', 'JetBrainsMono-Regular'])
})

test('other scripts are set in fonts too, and not drawn stroke by stroke', async () => {
  const { fonts, pages } = await read('words.pdf')
  expect(fonts).toContain('Inter-Regular')
  expect(fonts.filter(name => !name.startsWith('Inter-'))).toEqual([
    'NotoSansArabic-Regular',
    'NotoSansDevanagari-Regular',
    'NotoSansGeorgian-Regular',
    expect.stringMatching(/^NotoSansHebrew/),
  ])
  expect(pages[0]?.text).toContain('თაფლი მთიდან')
})
