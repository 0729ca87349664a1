import type { Chromium } from '../browser.ts'
import { InputError, type Problem, problem } from '../errors.ts'
import { openPress, type Site } from './press.ts'
import type { Printer } from './printer.ts'
import type { Sheet } from './sheets.ts'

export interface PrintJob extends Site {
  /** Stays open. */
  chromium: Chromium
  sheets: readonly Sheet[]
  /** How many sheets are printed at a time. */
  jobs: number
  /** Told after each sheet. */
  tell(done: Done): void
}

export interface Done {
  sheet: Sheet
  /** Kept is what was printed before, of the same content. */
  how: 'printed' | 'kept' | 'failed'
}

export interface Outcome {
  /** Sheets that could not be printed. */
  faults: Problem[]
  /** Pictures that are not in the PDFs, each once, with the first sheet that lacks it. */
  lacks: Problem[]
}

/**
 * Prints sheets of a built site into it, each only where what it is made of has changed. A sheet that cannot be printed
 * is told, and the others are printed. Throws an InputError where there is no browser.
 */
export async function printSheets({ sheets, jobs, tell, chromium, ...site }: PrintJob): Promise<Outcome> {
  const press = await openPress(site, chromium)
  const problems: Problem[] = []
  const waiting = [...sheets]

  const lacking = new Map<string, Sheet>()
  const attempt = async (sheet: Sheet, printer: Printer): Promise<Done['how']> => {
    try {
      const { how, missing } = await press.deliver(sheet, printer)
      for (const picture of missing) lacking.set(picture, lacking.get(picture) ?? sheet)
      return how
    } catch (error) {
      // Without a browser, none can be printed.
      if (error instanceof InputError) throw error
      problems.push(faultOf(sheet, error))
      return 'failed'
    }
  }
  const work = async () => {
    const printer = press.printer()
    try {
      for (let sheet = waiting.shift(); sheet; sheet = waiting.shift())
        tell({ sheet, how: await attempt(sheet, printer) })
    } finally {
      await printer.close()
    }
  }

  try {
    await Promise.all(Array.from({ length: Math.min(jobs, sheets.length) }, work))
  } finally {
    waiting.length = 0
    await press.close()
  }
  const lacks = [...lacking].map(([picture, { address, file = address }]) =>
    problem('pdfLacksPicture', { file }, address, picture),
  )
  return { faults: problems, lacks }
}

function faultOf({ address, file = address }: Sheet, error: unknown): Problem {
  const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n')
  return problem('pdfNotPrinted', { file }, address, reason)
}
