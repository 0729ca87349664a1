import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The text of each file in a folder and below it. */
export async function filesIn(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter(entry => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name))
  return Object.fromEntries(
    await Promise.all(
      files.sort().map(async file => [file.slice(folder.length + 1), await readFile(file, 'utf8')] as const),
    ),
  )
}
