import { join, posix } from 'node:path'
import { homeId } from '../urls.ts'
import { findAnchor } from './anchors.ts'
import { lookOnDisk } from './disk.ts'
import { fromRoot, type Ground } from './ground.ts'

/** What the address of a link or picture in a note means. */
export type Target =
  /** Not ours to look at. */
  | { kind: 'elsewhere' }
  /** A page or file that the site has anyway; the path begins with `/`, before any base. */
  | { kind: 'site'; path: string }
  | ({ kind: 'here' } & Hash)
  | ({ kind: 'note'; file: string; id: string } & Hash)
  /** A file that is no note; `suffix` is the `#` or `?` that was written behind it. */
  | { kind: 'file'; file: string; suffix: string }
  /** A folder in which no note is. */
  | { kind: 'folder' }
  | { kind: 'outside' | 'hidden' | 'missing' }

interface Hash {
  /** As the page calls it where it is found, else as it was written. */
  hash: string
  found: boolean
}

/**
 * Finds what an address in a note leads to, in every way in which people write them: a path from the note, from the
 * notes folder or the repository (`/docs/x.md`), with or without ending, in other case, or the address of the page.
 *
 * @param from the file of the note, from the root
 */
export function findTarget(url: string, from: string, ground: Ground): Target {
  if (/^(file:|[a-z]:[\\/]|\\\\)/i.test(url.trim())) return { kind: 'outside' }
  if (/^([a-z][a-z\d+.-]*:|\/\/)/i.test(url.trim())) return { kind: 'elsewhere' }
  let refused: Target = { kind: 'missing' }
  for (const { path, hash, suffix } of readings(url)) {
    if (path === '') return { kind: 'here', ...hashIn(from, hash, ground) }
    const target = lookUp(path, from, ground)
    if (typeof target === 'string') return noteTarget(target, hash, ground)
    if (target.kind === 'file') return { ...target, suffix }
    if (target.kind === 'site') return target
    if (refused.kind === 'missing') refused = target
  }
  return refused
}

/** An address may be encoded or not, and may have a `#` or `?` that belongs to the file's name. */
function readings(url: string): { path: string; hash: string; suffix: string }[] {
  const [whole, before = '', query = '', hash = ''] =
    /^([^?#]*)(\?[^#]*)?(?:#(.*))?$/s.exec(url.trim()) ?? ([url.trim()] as string[])
  const suffix = `${query}${hash && `#${hash}`}`
  const cut = [...new Set([decode(before), before])].map(path => ({ path, hash, suffix }))
  const all = suffix ? [...cut, { path: decode(whole ?? ''), hash: '', suffix: '' }] : cut
  return all.flatMap(reading =>
    reading.path.includes('\\')
      ? [reading, { ...reading, path: reading.path.replaceAll('\\', '/') }]
      : reading,
  )
}

type Found = string | Exclude<Target, { kind: 'here' | 'note' | 'elsewhere' }>

/** The file of a note, or what else is there. */
function lookUp(path: string, from: string, ground: Ground): Found {
  const tops = path.startsWith('/') ? [...ground.tops, ...above(from)] : []
  const starts =
    tops.length > 0 ? [...tops, ...tops.flatMap(top => servedIn(top, ground))] : [posix.dirname(from)]
  const found = starts.map(start => lookAt(below(start, path, ground), ground))
  return (
    found.find(target => typeof target === 'string' || target.kind === 'file') ??
    pageAt(path, from, ground) ??
    found.find(target => typeof target !== 'string' && target.kind !== 'missing') ?? { kind: 'missing' }
  )
}

/** Hugo, Docusaurus and VitePress serve what is in these folders from the top. */
const servedIn = (top: string, { served }: Ground) =>
  ['static', 'public'].map(name => posix.join(top, name)).filter(folder => folder !== served)

/** The folders that a note is in, the outermost first: any of them may have been the top of a site. */
function above(path: string): string[] {
  const parts = path.split('/').slice(0, -1)
  return parts.map((_, at) => parts.slice(0, at + 1).join('/'))
}

/** From the root, which may lie below the folder that the path starts from. A `/` at the end means a folder, and stays. */
function below(start: string, path: string, { root }: Ground): string {
  return fromRoot(root, join(root, start), path) + (/.\/$/.test(path) ? '/' : '')
}

function lookAt(path: string, ground: Ground): Found {
  if (ground.notes.has(path)) return path
  const there = lookOnDisk(path, ground)
  const note = ground.names.byPath(path)
  if (there.kind === 'file') {
    // In other case, or under another name of its folder, it may be a note all the same.
    if (note !== undefined && /\.(md|mdx|markdown)$/i.test(there.path)) return note
    return { kind: 'file', file: there.path, suffix: '' }
  }
  if (note !== undefined) return note
  if (there.kind !== 'folder') return { kind: there.kind }
  return firstIn(there.path, ground) ?? { kind: 'folder' }
}

/** A folder without a note of its own is shown by its first one. */
function firstIn(folder: string, { notes }: Ground): string | undefined {
  if (folder === '.') return notes.keys().next().value
  return [...notes.keys()].find(file => file.startsWith(`${folder}/`))
}

/** Notes that were written for a site name its pages: from the top, or from the page that they are on. */
function pageAt(path: string, from: string, ground: Ground): Found | undefined {
  const own = ground.notes.get(from)?.id ?? ''
  const page = posix.resolve('/', path.startsWith('/') || own === homeId ? '/' : own, path)
  const starts = path.startsWith('/') ? ['', ...above(own)] : ['']
  for (const start of starts) {
    const note = ground.names.byId(posix.join(start, page.slice(1)).replace(/^\.$/, homeId))
    if (note !== undefined) return note
  }
  if (!path.startsWith('/')) return
  if (page === '/' || page === '/slides') return { kind: 'site', path: page === '/' ? '/' : '/slides/' }
  const deck = /^\/slides\/(.+)$/.exec(page)?.[1]
  if (deck !== undefined && ground.names.byId(deck)) return { kind: 'site', path: `${page}/` }
  return lookOnDisk(posix.join(ground.served, page), ground).kind === 'file'
    ? { kind: 'site', path: page }
    : undefined
}

function noteTarget(file: string, hash: string, ground: Ground): Target {
  return { kind: 'note', file, id: ground.notes.get(file)?.id ?? '', ...hashIn(file, hash, ground) }
}

/** Of a file that is no note, such as a session deck, nothing is known: its places count as found. */
function hashIn(file: string, hash: string, ground: Ground): Hash {
  const anchors = ground.notes.get(file)?.anchors
  const anchor = anchors ? findAnchor(hash, anchors) : hash
  return { hash: anchor ?? hash, found: anchor !== undefined }
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
