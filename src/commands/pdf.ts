import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { InputError, type Problem, problem, report } from '../errors.ts'
import { readManifest } from '../manifest.ts'
import { createPrintProgress } from '../pdf/print-progress.ts'
import { printSheets } from '../pdf/print-sheets.ts'
import { partOf, type Sheet, sheetsOf } from '../pdf/sheets.ts'
import { showLinks } from '../pdf/show-links.ts'
import { keyOf, remember } from './built.ts'
import type { Words } from './command-line.ts'
import type { PdfWords } from './pdf-words.ts'
import { siteOf } from './site-of.ts'

/**
 * Prints the PDFs of a site into it, and lets its pages show links to them.
 *
 * @param build builds the site, where it is not as the notes are
 * @returns the exit code: 1 where a PDF could not be made
 */
export async function pdf(
  words: Words & { pdf: PdfWords },
  build: (words: Words) => Promise<unknown>,
): Promise<number> {
  const site = resolve(words.out ?? 'dist')
  const { known } = await siteOf({ ...words, command: 'build' })
  const key = known && (await keyOf(known.folder, known.options))
  const projectCache = resolve(words.cache ?? 'node_modules/.astro', 'lectern')
  if (words.pdf.build) await build({ ...words, command: 'build' })
  else if (!existsSync(join(site, 'lectern.json')))
    throw new InputError([problem('siteNotBuilt', { file: words.out ?? 'dist' })])

  const { kinds, shard } = words.pdf
  const { sheets, clashing } = sheetsOf(await readManifest(site), kinds)
  const faults = await print(
    site,
    join(known?.cache ?? projectCache, 'pdf'),
    partOf(sheets, shard),
    words.pdf,
  )
  await showLinks(site, new Set(shard.of > 1 ? sheets.map(({ address }) => address) : []))
  // With its PDFs the site is still that of the notes, as long as it was built just now.
  if (known && key && words.pdf.build) await remember(known.cache, site, key)
  const clashes = clashing.map(({ address, file = '' }) => problem('pdfClash', { file }, address))
  for (const line of report([...faults, ...clashes])) console.error(line)
  return faults.length > 0 ? 1 : 0
}

async function print(
  site: string,
  cache: string,
  sheets: readonly Sheet[],
  { jobs, paper, perSheet, notes }: PdfWords,
): Promise<Problem[]> {
  const { isTTY, columns } = process.stdout
  const write = (text: string) => process.stdout.write(text)
  const progress = createPrintProgress(sheets.length, { isTTY, columns, write })
  const layout = { paper, perSheet, notes }
  const faults = await printSheets({ site, cache, sheets, layout, jobs, tell: progress.tell })
  progress.end()
  return faults
}
