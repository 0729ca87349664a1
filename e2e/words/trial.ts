import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { Manifest } from '../../src/manifest.ts'
import { lostWords } from './count.ts'
import { readShown } from './shown.ts'
import { readSource } from './source.ts'

/** No more than so many notes, from all over the folder. */
export function someOf(notes: Manifest['notes'], most: number): Manifest['notes'] {
  const step = Math.max(1, notes.length / most)
  return notes.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step))
}

/**
 * The words that the page or the deck of a note does not show, as `file page|deck: words`.
 *
 * @param address where the built site is served
 */
export async function lostIn(
  folder: string,
  notes: Manifest['notes'],
  address: string,
  page: Page,
): Promise<string[]> {
  const lost: string[] = []
  for (const { file, page: pageAt, deck } of notes) {
    const source = await readSource(join(folder, file))
    const compare = async (what: string, at: string, root: 'main' | '.slides') => {
      const words = lostWords(source, await readShown(page, address + at, root))
      if (words.length > 0) lost.push(`${file} ${what}: ${words.join(' ')}`)
    }
    await compare('page', pageAt, 'main')
    if (deck !== null) await compare('deck', deck, '.slides')
  }
  return lost
}
