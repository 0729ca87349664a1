import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

const noteEnding = /\.(md|mdx|markdown)$/i

/**
 * Lists the notes in a folder and below it, as paths from that folder with `/` between the parts, in natural order.
 *
 * Hidden folders and `node_modules` are skipped. A folder that is not there holds no notes.
 *
 * @param unreadable is told of a folder below that cannot be read, and why
 */
export async function listNotes(
  folder: string,
  unreadable: (path: string, reason: string) => void = () => {},
): Promise<string[]> {
  return (await list(folder, '', unreadable)).sort(byNature)
}

async function list(
  folder: string,
  path: string,
  unreadable: (path: string, reason: string) => void,
): Promise<string[]> {
  const entries = await readdir(join(folder, path), { withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') unreadable(path, error.message)
      return []
    },
  )
  const found = await Promise.all(
    entries
      .filter(entry => !entry.name.startsWith('.') && entry.name !== 'node_modules')
      .map(async entry => {
        const inside = path ? `${path}/${entry.name}` : entry.name
        if (entry.isDirectory()) return list(folder, inside, unreadable)
        return noteEnding.test(entry.name) ? [inside] : []
      }),
  )
  return found.flat()
}

/** Compares two paths as people count: `2` before `10`. */
export const byNature = new Intl.Collator('en', { numeric: true }).compare
