import { importNote } from '../import/import.ts'
import { importReport } from '../import/report.ts'
import type { Words } from './command-line.ts'
import { program } from './program.ts'

/** Makes a folder of a note, and tells what it wrote. Returns the exit code. */
export async function importInto({
  folder: note = '',
  into = 'content',
  force = false,
}: Words): Promise<number> {
  for (const line of importReport(await importNote(note, into, { force }), program)) console.log(line)
  return 0
}
