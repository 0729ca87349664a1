import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

const noteEnding = /\.(md|mdx|markdown)$/i

/**
 * Lists the notes in a folder and below it, as paths from that folder with `/` between the parts, in natural order.
 *
 * Hidden folders and `node_modules` are skipped. A folder that is not there holds no notes.
 */
export async function listNotes(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  const found = await Promise.all(
    entries
      .filter(entry => !entry.name.startsWith('.') && entry.name !== 'node_modules')
      .map(async entry => {
        if (entry.isDirectory())
          return (await listNotes(join(folder, entry.name))).map(path => `${entry.name}/${path}`)
        return noteEnding.test(entry.name) ? [entry.name] : []
      }),
  )
  return found.flat().sort(byNature)
}

/** Compares two paths as people count: `2` before `10`. */
export const byNature = new Intl.Collator('en', { numeric: true }).compare
