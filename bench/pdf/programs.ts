import { spawnSync } from 'node:child_process'
import { cpSync, existsSync } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium as playwright } from 'playwright-core'
import { chromiumArguments, createChromium, findChromium } from '../../src/browser.ts'
import { readManifest } from '../../src/manifest.ts'
import { serveSite } from '../../src/output/serve.ts'
import { printSheets } from '../../src/pdf/print-sheets.ts'
import { sheetsOf } from '../../src/pdf/sheets.ts'
import { deckSources } from './decks.ts'

/** Prints so many decks in one run, and tells how long it took once the browser was up, in ms. */
export type Print = (decks: number) => Promise<number>

/** Writes the sources of decks into a folder, and tells how each program prints them. */
export const programs: Record<
  string,
  (folder: string, decks: number, beside: string) => Promise<Print | undefined>
> = {
  lectern,
  reveal,
  marp,
}

/** As `lectern pdf` does it; the first deck warms up. */
async function lectern(folder: string, decks: number): Promise<Print> {
  await write(folder, decks, at => [`notes/deck-${at}.md`, deckSources(at).note])
  const [notes, site] = [join(folder, 'notes'), join(folder, 'site')]
  spawnSync(process.execPath, ['src/cli.ts', 'build', notes, '--out', site], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const { sheets } = sheetsOf(await readManifest(site), ['slides'])
  return async count => {
    const chromium = createChromium()
    const cache = join(folder, 'printed')
    await rm(cache, { recursive: true, force: true })
    const job = { chromium, site, cache, jobs: 2, tell: () => undefined }
    const layout = { paper: 'a4', perSheet: 3, notes: false } as const
    const print = async (from: number, to: number) => {
      const { faults } = await printSheets({ ...job, layout, sheets: sheets.slice(from, to) })
      if (faults.length > 0) throw new Error(faults[0]?.message)
    }
    try {
      await print(0, 1)
      return await timed(() => print(1, 1 + count))
    } finally {
      await chromium.close()
    }
  }
}

/** Nothing but reveal.js, its white theme and its own view for print, in a browser that is up. */
async function reveal(folder: string, decks: number): Promise<Print> {
  const dist = fileURLToPath(new URL('..', import.meta.resolve('reveal.js/reveal.css')))
  cpSync(join(dist, 'dist'), join(folder, 'reveal'), { recursive: true })
  await write(folder, decks, at => [`deck-${at}.html`, revealPage(deckSources(at).reveal)])
  return async count => {
    const site = await serveSite(folder)
    const chromium = createChromium()
    const page = await (await chromium.running()).newPage()
    const print = async (at: number) => {
      await page.goto(`${site.address}/deck-${at}.html?print-pdf`)
      await page.waitForSelector('html[data-ready]')
      await page.pdf({
        path: join(folder, `reveal-${at}.pdf`),
        preferCSSPageSize: true,
        printBackground: true,
      })
    }
    try {
      await print(0)
      return await timed(async () => {
        for (let at = 1; at <= count; at++) await print(at)
      })
    } finally {
      await chromium.close()
      await site.close()
    }
  }
}

const revealPage = (slides: string) => `<!doctype html><meta charset="utf-8">
<link rel="stylesheet" href="reveal/reveal.css"><link rel="stylesheet" href="reveal/theme/white.css">
<div class="reveal"><div class="slides">${slides}</div></div>
<script src="reveal/reveal.js"></script>
<script>
  Reveal.on('pdf-ready', () => document.documentElement.setAttribute('data-ready', ''))
  Reveal.initialize()
</script>`

/** Marp starts a browser of its own: what one deck takes is taken off. */
async function marp(folder: string, decks: number, beside: string): Promise<Print | undefined> {
  const program = resolve(beside, 'node_modules/.bin/marp')
  if (!existsSync(program)) return undefined
  await write(folder, decks, at => [`${at === 0 ? 'one' : 'more'}/deck-${at}.md`, deckSources(at).marp])
  const env = {
    ...process.env,
    CHROME_PATH: findChromium(playwright.executablePath()),
    ...(chromiumArguments().includes('--no-sandbox') && { CHROME_NO_SANDBOX: '1' }),
  }
  const run = (folders: string) =>
    timed(async () => {
      const words = ['--pdf', '--no-stdin', '--input-dir', folders, '--output', join('marp', folders)]
      const { status, stderr } = spawnSync(program, words, { cwd: folder, env, encoding: 'utf8' })
      if (status !== 0) throw new Error(stderr)
    })
  return async count => {
    if (count !== decks - 1) throw new Error('Marp prints whole folders.')
    const one = await run('one')
    return ((await run('more')) - one) * (count / (count - 1))
  }
}

async function write(folder: string, decks: number, file: (at: number) => [name: string, text: string]) {
  for (let at = 0; at < decks; at++) {
    const [name, text] = file(at)
    await mkdir(join(folder, name, '..'), { recursive: true })
    await writeFile(join(folder, name), text)
  }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now()
  await work()
  return performance.now() - begun
}
