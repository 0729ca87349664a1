import { copyFile, mkdir, readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { lookOnDisk } from '../notes/disk.ts'
import type { Ground } from '../notes/ground.ts'
import { copies, type Urls } from '../urls.ts'
import { sourcesOf } from './copies.ts'

/**
 * Puts a copy of every file that a page or deck names into a built site, once.
 *
 * What is needed is read from the pages themselves: whatever has made a page, a text or a cache, nothing else is linked.
 *
 * @param out the built site, absolute
 */
export async function deliver(out: string, ground: Ground, urls: Urls): Promise<void> {
  const needed = new Set<string>()
  for (const page of await pagesIn(out))
    for (const copy of urls.copiesIn(await readFile(page, 'utf8'))) needed.add(copy)
  for (const copy of needed) {
    const source = sourceOnDisk(copy, ground)
    if (source === undefined) continue
    const target = join(out, copies, copy)
    await mkdir(dirname(target), { recursive: true })
    await copyFile(source, target)
  }
}

/** The file that a copy is of, absolute; nothing where it is not there or not for others. */
export function sourceOnDisk(copy: string, ground: Ground): string | undefined {
  for (const file of sourcesOf(copy, ground.trust)) {
    const found = lookOnDisk(file, ground)
    if (found.kind === 'file') return join(ground.root, found.path)
  }
  return undefined
}

async function pagesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries.flatMap(entry =>
    entry.isFile() && entry.name.endsWith('.html') ? [join(entry.parentPath, entry.name)] : [],
  )
}
