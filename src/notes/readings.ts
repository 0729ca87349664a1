import { join } from 'node:path'
import { stampOf } from './listing.ts'
import { type Reading, readNote } from './read.ts'

/** Reads notes like `readNote`, and each again only when its file has changed since. */
export function createReadings(): typeof readNote {
  const known = new Map<string, { stamp: string; reading: Promise<Reading> }>()
  return async (folder, path, file, ...more) => {
    const stamp = await stampOf(join(folder, path))
    const before = known.get(file)
    if (before && stamp && before.stamp === stamp) return before.reading
    const reading = readNote(folder, path, file, ...more)
    if (stamp) known.set(file, { stamp, reading })
    // What of MDX can be used depends on other files too.
    if ((await reading).problems.some(({ name }) => name.startsWith('mdx'))) known.delete(file)
    return reading
  }
}
