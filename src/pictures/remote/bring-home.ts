import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type FetchedPicture, fetchPicture } from './fetch-picture.ts'

/** The pictures from elsewhere that lie in the cache now. */
export interface Home {
  /** Absolute. */
  folder: string
  /** The name in the folder by the address, as it stands in a note. */
  pictures: ReadonlyMap<string, string>
  /** Why a picture could not be had, by its address. */
  failed: ReadonlyMap<string, string>
}

/** So many pictures at once, and so many of one host, which is not ours to wear out. */
const atOnce = { all: 8, host: 2 }

/** After so many pictures that could not be had in a row, a host is not asked again. */
const patience = 5

/**
 * Brings pictures from elsewhere home, each once: what is in the folder is not asked for again, and what could not be
 * had is not asked for again in the same run. Never rejects.
 *
 * @param folder where they are kept from one build to the next, absolute
 */
export function createBringHome(
  folder: string,
  fetch: (url: string) => Promise<FetchedPicture> = fetchPicture,
): (urls: Iterable<string>) => Promise<Home> {
  const failed = new Map<string, string>()

  async function get(url: string): Promise<string> {
    const { bytes, type } = await fetch(url)
    const name = `${keyOf(url)}.${type}`
    const temporary = join(folder, `.${randomUUID()}`)
    await writeFile(temporary, bytes)
    // Two builds at once never see half a picture.
    await rename(temporary, join(folder, name))
    return name
  }

  async function fromHost(urls: Iterator<string>, pictures: Map<string, string>, misses: { count: number }) {
    for (let next = urls.next(); !next.done; next = urls.next()) {
      const url = next.value
      if (misses.count >= patience) {
        failed.set(url, 'its host has not given other pictures either')
        continue
      }
      try {
        pictures.set(url, await get(url))
        misses.count = 0
      } catch (error) {
        failed.set(url, error instanceof Error ? error.message : String(error))
        misses.count++
      }
    }
  }

  return async urls => {
    await mkdir(folder, { recursive: true }).catch(() => undefined)
    const { pictures, wanted } = await sort(folder, urls)
    const hosts = byHost(wanted.filter(url => !failed.has(url))).values()
    await allAtOnce(atOnce.all / atOnce.host, async () => {
      for (const ofHost of hosts) {
        const heap = ofHost.values()
        const misses = { count: 0 }
        await allAtOnce(atOnce.host, () => fromHost(heap, pictures, misses))
      }
    })
    return { folder, pictures, failed }
  }
}

/** Those that are there already, by address, and those that are not. */
async function sort(folder: string, urls: Iterable<string>) {
  const names = await readdir(folder).catch(() => [])
  const kept = new Map(names.map(name => [name.replace(/\.\w+$/, ''), name]))
  const pictures = new Map<string, string>()
  const wanted: string[] = []
  for (const url of new Set(urls)) {
    const name = kept.get(keyOf(url))
    if (name === undefined) wanted.push(url)
    else pictures.set(url, name)
  }
  return { pictures, wanted }
}

const byHost = (urls: readonly string[]) => Map.groupBy(urls, url => new URL(url).host)

/** All take from the same heap of work. */
const allAtOnce = (count: number, work: () => Promise<void>) =>
  Promise.all(Array.from({ length: count }, work))

const keyOf = (url: string) => createHash('sha256').update(url).digest('hex').slice(0, 32)
