import { stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { readManifest } from '../manifest.ts'
import { listFiles } from '../notes/listing.ts'

/**
 * Whether the site of an Astro project is newer than every file that it may be made of: all in the project but for what
 * is installed, kept or built there, and its notes, wherever they are.
 *
 * @param project absolute
 * @param site absolute
 */
export async function isNewerThanProject(site: string, project: string): Promise<boolean> {
  try {
    const { notes, decks } = await readManifest(site)
    const inside = (await listFiles(project, [site])).map(({ path }) => path)
    const files = [...inside, ...[...notes, ...decks].map(({ file }) => resolve(project, file))]
    // A folder tells what was removed from it; the project's own has the site in it, which comes and goes.
    const folders = new Set(files.map(dirname).filter(folder => folder !== project))
    const built = (await stat(join(site, 'lectern.json'))).mtimeMs
    const changed = await Promise.all([...files, ...folders].map(async path => (await stat(path)).ctimeMs))
    return changed.every(time => time < built)
  } catch {
    // There is no site, or a note is not there any more.
    return false
  }
}
