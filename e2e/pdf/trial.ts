import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createChromium } from '../../src/browser.ts'
import { report } from '../../src/errors.ts'
import { readManifest } from '../../src/manifest.ts'
import { printSheets } from '../../src/pdf/print-sheets.ts'
import { sheetsOf } from '../../src/pdf/sheets.ts'
import { createUrls } from '../../src/urls.ts'
import { readSource } from '../words/source.ts'
import { readPdfFile, wordsLost } from './read.ts'

/**
 * Prints notes of a built site, with their decks, and tells what is wrong with the PDFs.
 *
 * @param folder of the notes, absolute
 * @param site the folder that it was built into, absolute
 * @param files only these
 */
export async function faultsOnPaper(
  folder: string,
  site: string,
  files: ReadonlySet<string>,
): Promise<string[]> {
  const manifest = await readManifest(site)
  const { fileAt } = createUrls(manifest.site.home)
  const sheets = sheetsOf(manifest).sheets.filter(({ file }) => file !== undefined && files.has(file))
  const layout = { paper: 'a4', perSheet: 3, notes: false } as const
  const cache = join(site, '.printed')
  const chromium = createChromium()
  const job = { chromium, site, cache, sheets, layout, jobs: 2, tell: () => undefined }
  // That pictures of other hosts do not come is no fault of ours.
  const faults = report((await printSheets(job).finally(chromium.close)).faults)
  for (const { kind, address, from, file = '' } of sheets) {
    const printed = join(site, fileAt(address))
    // That it was not printed has been told.
    if (!existsSync(printed)) continue
    const pdf = await readPdfFile(printed)
    if (!pdf.isTagged || pdf.title === '') faults.push(`${address}: not tagged, or without a title`)
    for (const [at, { text, bitmaps, paths }] of pdf.pages.entries())
      if (text.trim() === '' && bitmaps + paths === 0) faults.push(`${address}: page ${at + 1} is blank`)
    if (pdf.pages.some(({ links }) => links.includes(0))) faults.push(`${address}: a link leads nowhere`)
    if (kind !== 'page') continue
    const formulas = await typedFormulas(join(site, fileAt(from)))
    const lost = wordsLost(await readSource(join(folder, file)), pdf).filter(word => !formulas.includes(word))
    if (lost.length > 0) faults.push(`${address}: ${lost.join(' ')}`)
  }
  return faults
}

/** Formulas as they were typed, which a page keeps for those who copy them, and paper does not. */
async function typedFormulas(page: string): Promise<string> {
  const html = await readFile(page, 'utf8')
  return [...html.matchAll(/<annotation[^>]*>([^<]*)</g)].map(([, typed]) => typed).join(' ')
}
