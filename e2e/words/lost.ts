import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { lostWords } from './count.ts'
import type { BuiltFolder } from './folder.ts'
import { readShown } from './shown.ts'
import { readSource } from './source.ts'

/** The words of each note that its page or its deck does not show, as `file page|deck: words`; none, if all is well. */
export async function findLostWords(
  folder: string,
  { address, manifest }: BuiltFolder,
  page: Page,
): Promise<string[]> {
  const lost: string[] = []
  for (const { file, page: pageAt, deck, warnings } of manifest.notes) {
    const runs = file.endsWith('.mdx') && !warnings.some(({ name }) => name.startsWith('mdx'))
    const source = await readSource(join(folder, file), runs ? 'mdx' : 'md')
    const places = [
      { what: 'page', at: pageAt, root: 'main' },
      { what: 'deck', at: deck, root: '.slides' },
    ] as const
    for (const { what, at, root } of places) {
      if (at === null) continue
      const words = lostWords(source, await readShown(page, address + at, root))
      if (words.length > 0) lost.push(`${file} ${what}: ${words.join(' ')}`)
    }
  }
  return lost
}
