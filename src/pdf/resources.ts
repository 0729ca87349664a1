import { join } from 'node:path'
import { copies, createUrls } from '../urls.ts'
import { digestOf } from './store.ts'

/**
 * Changes with every file of a site that a document shows and whose name does not tell its content.
 *
 * What lies below `_astro/` has a digest in its name.
 */
export function createResourceDigests(folder: string, home: string) {
  const urls = createUrls(home)
  const known = new Map<string, Promise<string>>()
  const digest = (path: string) => {
    const file = join(folder, copies, path)
    const made = known.get(file) ?? digestOf(file)
    known.set(file, made)
    return made
  }
  return async (html: string): Promise<string> => {
    const paths = [...new Set(urls.copiesIn(html))].sort()
    return (await Promise.all(paths.map(digest))).join(' ')
  }
}
