import { createHash } from 'node:crypto'
import { slug } from 'github-slugger'
import { homeId } from '../urls.ts'

/**
 * The id of a note: its path without ending, each part slugged as GitHub slugs headings.
 *
 * A leading order number (`01-`, `1. `, `#1 `) is dropped where words follow it; `README` and `index` stand for
 * their folder, and at the top for the home page. A part of signs alone becomes `note`, and one that is too long for a
 * file's name is cut.
 */
export function noteId(path: string): string {
  const parts = path.replace(/\.\w+$/, '').split('/')
  if (/^(readme|index)$/i.test(parts.at(-1) ?? '')) parts.pop()
  const id = parts.map(part => fit(slug(withoutOrder(part.normalize('NFC'))) || 'note')).join('/')
  // A folder that is called so is not the home page.
  return id === homeId ? `${homeId}-2` : id || homeId
}

/**
 * File systems take names of 255 bytes, of which some are left for endings such as `-handout.pdf`. What is cut stands in
 * the id as a few letters that depend on the whole, so that two long names stay two.
 */
function fit(part: string): string {
  if (Buffer.byteLength(part) <= 200) return part
  const letters = [...part]
  while (Buffer.byteLength(letters.join('')) > 190) letters.splice(-8)
  return `${letters.join('').replace(/-+$/, '')}-${createHash('sha256').update(part).digest('hex').slice(0, 8)}`
}

/**
 * A name without its order number, if words are left: `01-intro` is `intro`, `022` stays `022`.
 * A date is no order number: `2023-02-10-notes` stays whole.
 */
export function withoutOrder(name: string): string {
  if (/^\d{4}[-_.]\d/.test(name)) return name
  const rest = name.replace(/^#?\d+(?:\.\d+)*[\s._)-]+\s*/, '')
  return /\p{L}/u.test(rest) ? rest : name
}

/** The number that a name begins with, or nothing. Of `1.10` it is the first; natural sort sees to the others. */
export function orderNumber(name: string): number | undefined {
  const digits = /^#?(\d+)/.exec(name)?.[1]
  return digits === undefined ? undefined : Number(digits)
}

/** Words for people from a file or folder name: `01-batch_vs-lambda` is `Batch vs lambda`. */
export function nameInWords(name: string): string {
  const words = withoutOrder(name).replace(/[-_]+/g, ' ').trim()
  return words.charAt(0).toLocaleUpperCase() + words.slice(1)
}

/**
 * Gives each key its own id: the first to come keeps it, the next gets `-2`, and so on.
 * Returns the id, and the key that has it already if there is one.
 */
export function createIdRegister() {
  const owners = new Map<string, string>()
  return (wanted: string, owner: string): { id: string; takenBy?: string } => {
    const takenBy = owners.get(wanted)
    let id = wanted
    for (let n = 2; owners.has(id); n++) id = `${wanted}-${n}`
    owners.set(id, owner)
    return takenBy === undefined ? { id } : { id, takenBy }
  }
}
