import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type Chromium, createChromium } from '../browser.ts'
import { InputError, problem, report } from '../errors.ts'
import { readManifest } from '../manifest.ts'
import { createPrintProgress } from '../pdf/print-progress.ts'
import { type Outcome, type PrintJob, printSheets } from '../pdf/print-sheets.ts'
import { partOf, sheetsOf } from '../pdf/sheets.ts'
import { showLinks } from '../pdf/show-links.ts'
import { keyOf, remember } from './built.ts'
import type { Words } from './command-line.ts'
import { isNewerThanProject } from './newer.ts'
import type { PdfWords } from './pdf-words.ts'
import { siteOf } from './site-of.ts'

/**
 * Prints the PDFs of a site into it, and lets its pages show links to them.
 *
 * @param build builds the site, where it is not as the notes are
 * @returns the exit code: 1 where a PDF could not be made
 */
export async function pdf(words: PdfCommand, build: Build): Promise<number> {
  const chromium = createChromium()
  try {
    // Who has none is told before a site is built for nothing.
    await chromium.running()
    return await printSite(words, build, chromium)
  } finally {
    await chromium.close()
  }
}

type PdfCommand = Words & { pdf: PdfWords }
type Build = (words: Words) => Promise<unknown>

async function printSite(words: PdfCommand, build: Build, chromium: Chromium): Promise<number> {
  const site = resolve(words.out ?? 'dist')
  const { known } = await siteOf({ ...words, command: 'build' })
  const key = known && (await keyOf(known.folder, known.options))
  const projectCache = resolve(words.cache ?? 'node_modules/.astro', 'lectern')
  const isFresh = !known && !words.force && (await isNewerThanProject(site, process.cwd()))
  if (words.pdf.build && !isFresh) await build({ ...words, command: 'build' })
  else if (!existsSync(join(site, 'lectern.json')))
    throw new InputError([problem('siteNotBuilt', { file: words.out ?? 'dist' })])

  const { kinds, shard } = words.pdf
  const { sheets, clashing } = sheetsOf(await readManifest(site), kinds)
  const cache = join(known?.cache ?? projectCache, 'pdf')
  const { faults, lacks } = await print({ chromium, site, cache, sheets: partOf(sheets, shard) }, words.pdf)
  await showLinks(site, new Set(shard.of > 1 ? sheets.map(({ address }) => address) : []))
  // With its PDFs the site is still that of the notes, as long as it was built just now.
  if (known && key && words.pdf.build) await remember(known.cache, site, key)
  const clashes = clashing.map(({ address, file = '' }) => problem('pdfClash', { file }, address))
  for (const line of report([...faults, ...lacks, ...clashes])) console.error(line)
  return faults.length > 0 ? 1 : 0
}

async function print(
  job: Pick<PrintJob, 'chromium' | 'site' | 'cache' | 'sheets'>,
  { jobs, paper, perSheet, notes }: PdfWords,
): Promise<Outcome> {
  const { isTTY, columns } = process.stdout
  const write = (text: string) => process.stdout.write(text)
  const progress = createPrintProgress(job.sheets.length, { isTTY, columns, write })
  const layout = { paper, perSheet, notes }
  const outcome = await printSheets({ ...job, layout, jobs, tell: progress.tell })
  progress.end()
  return outcome
}
