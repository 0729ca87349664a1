import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { expect, chromium as playwright, test } from '@playwright/test'
import { createChromium, findChromium } from '../src/browser.ts'
import { serveSite } from '../src/output/serve.ts'
import { createPrinter } from '../src/pdf/printer.ts'
import { createFolder, type Project, start } from '../src/project.fixture.ts'
import { readPdfFile } from './pdf/read.ts'

const notes = {
  'notes/größe 1.md': '# Ants\n\nThey carry.\n',
  'notes/b.md': '# Bees\n\nThey hum.\n\n## Honey\n\nSweet.\n',
}
const words = ['pdf', 'notes', '--out', 'site', '--cache', 'cache']

let project: Project
test.afterEach(() => project.remove())

const pdfs = async () => (await project.list('site')).filter(file => file.includes('.pdf'))

test('only what has changed is printed again', async () => {
  test.slow()
  project = await createFolder(notes)
  const first = await project.lectern(...words)
  expect(first.said).toContain('7 PDFs printed')
  expect(await pdfs()).toHaveLength(7)
  expect((await project.lectern(...words)).said).toContain('0 PDFs printed, 7 as before')
  await project.write({ 'notes/größe 1.md': '# Ants\n\nThey carry much.\n' })
  expect((await project.lectern(...words)).said).toContain('4 PDFs printed, 3 as before')
  const { pages } = await readPdfFile(project.path('site/größe-1.pdf'))
  expect(pages[0]?.text).toContain('carry much')
})

test('a sheet that cannot be printed is told with its note, and the others are printed', async () => {
  test.slow()
  // Nobody listens at this port.
  project = await createFolder({ ...notes, 'notes/c.md': '# Cats\n\n![A cat](http://127.0.0.1:9/cat.png)\n' })
  await project.lectern('build', 'notes', '--out', 'site', '--cache', 'cache')
  await rm(project.path('site/slides/b'), { recursive: true })
  const { code, said } = await project.lectern(...words, '--no-build')
  expect(code).toBe(1)
  expect(said).toContain('8 PDFs printed, 2 not')
  expect(said).toMatch(/^b\.md {2}“\/slides\/b\.pdf” could not be printed: .*index\.html/m)
  expect(
    said.match(/^c\.md {2}“\/\S+\.pdf” lacks the picture “http:\/\/127\.0\.0\.1:9\/cat\.png”/gm),
  ).toHaveLength(1)
  expect(await pdfs()).toHaveLength(8)
  expect(await project.read('site/b/index.html')).toContain('href="/b.pdf"')
  expect(await project.read('site/index.html')).toContain('href="/book.pdf"')
  const again = await project.lectern(...words, '--no-build', '--only', 'page')
  expect(again.said, 'what lacks a picture is printed again').toContain('1 PDF printed, 2 as before')
})

test('without a browser, one line says how to get one, before anything is built', async () => {
  project = await createFolder(notes)
  process.env['LECTERN_CHROMIUM'] = '/nowhere/chromium'
  try {
    const { code, said } = await project.lectern(...words)
    expect(code).toBe(1)
    expect(said.match(/^\/nowhere\/chromium .*there is none on this machine.*Get one with/gm)).toHaveLength(1)
    expect(await project.list('.')).toEqual(Object.keys(notes).sort())
  } finally {
    delete process.env['LECTERN_CHROMIUM']
  }
})

test('a crash of the browser is survived', async () => {
  project = await createFolder({ 'site/index.html': '' })
  const site = await serveSite(project.path('site'))
  const chromium = createChromium()
  const printer = createPrinter(chromium, site)
  const isPdf = ({ pdf }: { pdf: Buffer }) => pdf.subarray(0, 5).toString() === '%PDF-'
  try {
    expect(isPdf(await printer.print('<title>A</title><p>Ants', '/a/', 30_000))).toBe(true)
    const second = printer.print('<title>B</title><p>Bees', '/b/', 30_000)
    await (await chromium.running()).close()
    expect(isPdf(await second)).toBe(true)
  } finally {
    await printer.close()
    await chromium.close()
    await site.close()
  }
})

test('whoever interrupts it finds no half file, and no process', async () => {
  test.slow()
  project = await createFolder({
    ...Object.fromEntries(
      Array.from({ length: 30 }, (_, at) => [`notes/${at}.md`, `# Note ${at}\n\nWords.\n`]),
    ),
    // So that it can be told from the browsers of others.
    'chromium.sh': `#!/bin/sh\nexec ${findChromium(playwright.executablePath())} "$@" "--lectern-test=$(dirname "$0")"\n`,
  })
  spawnSync('chmod', ['+x', project.path('chromium.sh')])
  await project.lectern('build', 'notes', '--out', 'site', '--cache', 'cache')
  process.env['LECTERN_CHROMIUM'] = project.path('chromium.sh')
  const running = start(resolve('src/cli.ts'), words, project.root)
  delete process.env['LECTERN_CHROMIUM']
  await expect
    .poll(async () => (await pdfs()).length, { timeout: 60_000, intervals: [20] })
    .toBeGreaterThan(3)
  running.kill('SIGINT')
  expect(await new Promise(done => running.on('close', done))).toBe(130)
  const browsers = () =>
    spawnSync('ps', ['-eo', 'args='], { encoding: 'utf8' }).stdout.split(`--lectern-test=${project.root}`)
      .length - 1
  await expect.poll(browsers).toBe(0)
  const made = await pdfs()
  expect(made.length).toBeLessThan(91)
  expect(made.filter(file => !file.endsWith('.pdf'))).toEqual([])
  for (const file of made)
    expect(readFileSync(join(project.root, file)).subarray(-6).toString()).toBe('%%EOF\n')
})
