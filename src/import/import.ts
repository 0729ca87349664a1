import { join, resolve } from 'node:path'
import { slug } from 'github-slugger'
import type { Problem } from '../errors.ts'
import { planImport, writeFiles } from './plan.ts'
import { readLongNote } from './read.ts'
import { slipsIn } from './slips/slips.ts'
import { lostAnchors, survey } from './survey.ts'
import { putInPlace, type Written } from './write.ts'

/** What an import has done. */
export interface Imported extends Written {
  /** The folder that the note has become, as the user would type it. */
  folder: string
  files: readonly { name: string; title: string }[]
  problems: Problem[]
}

/**
 * Makes a folder of MDX files of a long note, one file a section. The note itself stays as it is.
 *
 * Throws an InputError where the note cannot be read or files of another content are in the way, and writes nothing then.
 *
 * @param file the note, and
 * @param into the folder to put the new folder in, both as the user has typed them
 */
export async function importNote(
  file: string,
  into: string,
  { force }: { force: boolean },
): Promise<Imported> {
  const path = resolve(file)
  const { note, problems } = await readLongNote(path, file)
  const folder = join(into, slug(note.name.normalize('NFC')) || 'note')
  const { pictures, missing, problems: dead } = await survey(note, path, file)
  const plan = planImport(note)
  const files = writeFiles(note, plan, { note: path, folder: resolve(folder), pictures, missing })
  const written = await putInPlace(folder, { texts: files, pictures, force })
  return {
    ...written,
    folder,
    files,
    problems: [
      ...problems,
      ...dead,
      ...lostAnchors(note.blocks, path, file, plan.places),
      ...slipsIn(note.body, note.blocks, file),
    ],
  }
}
