import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { TryDiagram } from './checks/check.ts'
import { type Library, readLibrary } from './library.ts'

/** Writes files into a folder of their own, which is gone when the test is done. Returns its path. */
export async function writeProject(files: Readonly<Record<string, string | Buffer>>): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'lectern-'))
  onTestFinished(() => rm(root, { recursive: true, force: true }))
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), text)
  }
  return root
}

/** Reads a project of `content/` and `slides/`. */
export async function readProject(
  files: Readonly<Record<string, string | Buffer>>,
  tryDiagram: TryDiagram = async () => undefined,
): Promise<Library> {
  return readLibrary({ root: await writeProject(files), notes: 'content', slides: 'slides' }, tryDiagram)
}

/** What is wrong in a library, as `name file:line:column`. */
export function faultsOf({ problems }: Pick<Library, 'problems'>): string[] {
  return problems.map(({ name, file, line, column }) =>
    [`${name} ${file}`, line, column].filter(part => part !== undefined).join(':'),
  )
}
