import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { accentFaults } from './accent.ts'
import { createDrawer } from './diagrams/draw.ts'
import { inOrder, report } from './errors.ts'
import { readFolderOptions, type Said } from './folder-options.ts'
import { findLogo } from './logo.ts'
import { createReader } from './notes/reader.ts'

/**
 * Tells what is wrong in a folder of notes, and builds nothing.
 *
 * @returns the exit code: 1 where it is to be strict and something is wrong
 */
export async function check(folder: string, { json, ...said }: Said & { json: boolean }): Promise<number> {
  const { options, placeOf } = await readFolderOptions(folder, said)
  findLogo(options.logo, folder, placeOf)
  const cacheDir = await mkdtemp(join(tmpdir(), 'lectern-check-'))
  const reader = createReader()
  const ofSite = accentFaults(options.accent, placeOf(['accent']))
  const noHistory = { lastUpdated: false, editUrl: false } as const
  reader.open(folder, { ...options, ...noHistory, problems: ofSite }, createDrawer({ cacheDir }))
  try {
    const { notes, problems } = await reader.read()
    if (json) console.log(JSON.stringify(inOrder(problems), null, 2))
    else {
      for (const line of report(problems)) console.log(line)
      console.log(
        `${notes.length} notes, ${problems.length} ${problems.length === 1 ? 'warning' : 'warnings'}`,
      )
    }
    return options.strict && problems.length > 0 ? 1 : 0
  } finally {
    await reader.close()
    await rm(cacheDir, { recursive: true, force: true })
  }
}
