import { existsSync, statSync } from 'node:fs'
import { join, posix, relative, resolve, sep } from 'node:path'

/** What the address of a link or picture in a note means. */
export type Target =
  | { kind: 'elsewhere' }
  | { kind: 'here'; hash: string }
  | { kind: 'note'; file: string; hash: string }
  | { kind: 'file'; file: string }
  | { kind: 'missing' }

/** The files that are notes, from the root of the project, by the path that a link may use for them. */
export type NoteFiles = ReadonlySet<string>

/**
 * Finds what an address in a note leads to. Addresses with a protocol or from the site's root are left alone.
 *
 * @param root the project, absolute
 * @param from the note, from the root
 */
export function findTarget(url: string, from: string, root: string, notes: NoteFiles): Target {
  if (/^([a-z][a-z\d+.-]*:|\/)/i.test(url)) return { kind: 'elsewhere' }
  const [pathPart = '', hash = ''] = url.split('#', 2)
  if (pathPart === '') return { kind: 'here', hash }
  const file = posix.join(posix.dirname(from), decode(pathPart.replace(/\?.*$/, '')))
  const note = [file, ...indexNames.map(name => posix.join(file, name))].find(candidate =>
    notes.has(candidate),
  )
  if (note) return { kind: 'note', file: note, hash }
  const path = resolve(root, file)
  return existsSync(path) && statSync(path).isFile() ? { kind: 'file', file } : { kind: 'missing' }
}

/** A path from the root of the project with `/` between its parts, on every system. */
export function fromRoot(root: string, folder: string, path: string): string {
  return relative(root, join(folder, path)).split(sep).join('/')
}

/** What a folder's own note may be called. */
const indexNames = ['README', 'Readme', 'readme', 'index', 'Index', 'INDEX'].flatMap(name =>
  ['md', 'mdx', 'markdown'].map(ending => `${name}.${ending}`),
)

function decode(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
