import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { lostWords } from './count.ts'
import type { BuiltFolder } from './folder.ts'
import { readShown } from './shown.ts'
import { type Misfit, readMisfits } from './slides.ts'
import { readSource } from './source.ts'

/** What was found out about the notes of a folder. */
export interface Trial {
  /** The words that a page or deck does not show, as `file page|deck: words`. */
  lost: string[]
  /** The slides that do not fit as they were planned, before the page does anything about it. */
  misfits: Misfit[]
  slides: number
}

/** Tries the notes of a folder: no more than so many, from all over it. */
export async function tryNotes(
  folder: string,
  { address, manifest: { notes } }: BuiltFolder,
  page: Page,
  most: number,
): Promise<Trial> {
  const trial: Trial = { lost: [], misfits: [], slides: 0 }
  const step = Math.max(1, notes.length / most)
  const tried = notes.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step))
  for (const { file, page: pageAt, deck } of tried) {
    const source = await readSource(join(folder, file))
    const compare = async (what: string, at: string, root: 'main' | '.slides') => {
      const words = lostWords(source, await readShown(page, address + at, root))
      if (words.length > 0) trial.lost.push(`${file} ${what}: ${words.join(' ')}`)
    }
    await compare('page', pageAt, 'main')
    if (deck === null) continue
    await compare('deck', deck, '.slides')
    const { slides, misfits } = await readMisfits(page)
    trial.slides += slides
    trial.misfits.push(...misfits)
  }
  return trial
}
