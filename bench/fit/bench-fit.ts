import { spawnSync } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Page } from 'playwright-core'
import { createChromium } from '../../src/browser.ts'
import { readManifest } from '../../src/manifest.ts'
import { serveSite } from '../../src/output/serve.ts'
import { looking, type Seen, type Sights } from '../../src/proof/look.ts'
import { asPlanned, everySlide } from '../../src/proof/sights.ts'
import { deckText } from './deck-text.ts'
import { ourSights, programs } from './programs.ts'

/**
 * `npm run bench:fit -- <folder> [--notes 40] [--beside <folder with node_modules>]`
 *
 * Makes decks of the notes of a folder with Lectern, and with reveal-md and Marp where they are installed (a slide a
 * heading, 1280×720, default themes, no pictures), and prints how many slides something runs off, and how many words nobody
 * sees. All are looked at by the same eyes.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { notes: { type: 'string', default: '40' }, beside: { type: 'string', default: '.' } },
})
const [folder] = positionals
if (!folder) throw new Error('Say which folder of notes.')

/** Letters have some room above and below them, which may well be out of a slide. In px. */
const air = 12

const temporary = await mkdtemp(join(tmpdir(), 'lectern-bench-fit-'))
const chromium = createChromium()
try {
  const out = join(temporary, 'lectern')
  spawnSync(process.execPath, ['src/cli.ts', 'build', folder, '--out', out], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const { notes } = await readManifest(out)
  const step = Math.max(1, Math.ceil(notes.length / Number(values.notes)))
  const tried = notes.filter(({ deck, file }, index) => deck && file.endsWith('.md') && index % step === 0)
  const texts = await Promise.all(
    tried.map(async ({ file }) => deckText(await readFile(join(folder, file), 'utf8'))),
  )
  const decks = tried.flatMap(({ deck }) => deck ?? [])
  const rows = [{ program: 'Lectern', ...shares(await seen(out, decks, ourSights, everySlide + asPlanned)) }]
  for (const { name, sights, css, make } of programs(values.beside)) {
    const place = join(temporary, name)
    if (make)
      rows.push({ program: name, ...shares(await seen(place, await make(texts, place), sights, css)) })
    else console.log(`${name} is not installed here.`)
  }
  console.log(`${tried.length} notes of ${folder}`)
  console.table(rows)
} finally {
  await chromium.close()
  await rm(temporary, { recursive: true, force: true })
}

/** What a browser shows of decks in a folder. */
async function seen(site: string, decks: readonly string[], sights: Sights, css: string): Promise<Seen[]> {
  const { address, close } = await serveSite(site)
  const page = await (await chromium.running()).newPage({ viewport: { width: 1280, height: 720 } })
  await page.route(/\.(png|jpe?g|gif|webp|svg)$/, route => route.abort())
  const all: Seen[] = []
  for (const deck of decks)
    all.push(...(await seenOf(page, `${address}/${deck.replace(/^\//, '')}`, sights, css)))
  await page.close()
  await close()
  return all
}

async function seenOf(page: Page, address: string, sights: Sights, css: string): Promise<Seen[]> {
  await page.goto(address, { waitUntil: 'load' })
  await page.waitForSelector(sights.slides, { state: 'attached' })
  await page.evaluate(async text => {
    await document.fonts.ready
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(text)
    document.adoptedStyleSheets = [sheet]
    // What unfolds may well be unfolded.
    for (const details of document.querySelectorAll('details')) details.open = true
    document.body.getBoundingClientRect()
    await document.fonts.ready
  }, css)
  // The program says what its value is.
  return (await page.evaluate(looking(sights))) as Seen[]
}

function shares(slides: readonly Seen[]) {
  const isOver = ({ edges: { left, top, right, bottom } }: Seen) =>
    left < -air || top < -air || right > 1280 + air || bottom > 720 + air
  const words = slides.reduce((sum, { words }) => sum + words, 0)
  const unseen = slides.reduce((sum, slide) => sum + slide.unseen.length, 0)
  const percent = (part: number, of: number) => `${((100 * part) / Math.max(1, of)).toFixed(1)} %`
  return {
    slides: slides.length,
    'slides that overflow': percent(slides.filter(isOver).length, slides.length),
    words,
    'words nobody sees': percent(unseen, words),
  }
}
