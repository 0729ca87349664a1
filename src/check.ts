import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createDrawer } from './diagrams/draw.ts'
import { inOrder, report } from './errors.ts'
import { slidesFolder } from './folder-site.ts'
import { createReader } from './notes/reader.ts'

/**
 * Tells what is wrong in a folder of notes, and builds nothing.
 *
 * @returns the exit code: 1 where it is to be strict and something is wrong
 */
export async function check(
  folder: string,
  { strict, json }: { strict: boolean; json: boolean },
): Promise<number> {
  const cacheDir = await mkdtemp(join(tmpdir(), 'lectern-check-'))
  const reader = createReader()
  reader.open(folder, { notes: '.', slides: slidesFolder(folder), strict }, createDrawer({ cacheDir }))
  try {
    const { notes, problems } = await reader.read()
    if (json) console.log(JSON.stringify(inOrder(problems), null, 2))
    else {
      for (const line of report(problems)) console.log(line)
      console.log(
        `${notes.length} notes, ${problems.length} ${problems.length === 1 ? 'warning' : 'warnings'}`,
      )
    }
    return strict && problems.length > 0 ? 1 : 0
  } finally {
    await reader.close()
    await rm(cacheDir, { recursive: true, force: true })
  }
}
