import { dirname, posix, relative, resolve, sep } from 'node:path'
import { findAnchor } from '../notes/anchors.ts'
import type { Readdress } from './addresses.ts'
import type { Place } from './anchors.ts'

/** An address that leads to a file beside the note, or into the note itself. */
export interface Local {
  /** Absolute. */
  path: string
  /** As it is written, percent signs and all. */
  written: string
  /** From the `?` or `#` on. */
  rest: string
}

/** The file of the folder’s own note. */
export const indexName = 'index.mdx'

/** Reads an address in a note; nothing where it leads elsewhere: to the web, or from the root of a site. */
export function localOf(url: string, note: string): Local | undefined {
  if (/^([a-z][a-z\d+.-]*:|\/|$)/i.test(url)) return undefined
  const [, written = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(url) ?? []
  return { path: written === '' ? note : resolve(dirname(note), decoded(written)), written, rest }
}

/** What an import knows when it changes addresses. Paths are absolute. */
export interface Move {
  note: string
  /** The folder that the new files are in. */
  folder: string
  /** The names that pictures get there. */
  pictures: ReadonlyMap<string, string>
  /** Files that are not there: an address of one stays as it is. */
  missing: ReadonlySet<string>
  places: ReadonlyMap<string, Place>
}

/** Makes the addresses of a note lead to the same from one of the new files. */
export function readdresser(move: Move, file: string): Readdress {
  return url => {
    const local = localOf(url, move.note)
    if (!local || move.missing.has(local.path)) return url
    if (local.path === move.note) return addressOf(placeOf(local.rest, move.places), file) ?? url
    const picture = move.pictures.get(local.path)
    if (picture !== undefined) return `./${encoded(picture)}${local.rest}`
    const way = relative(move.folder, dirname(move.note)).split(sep).join('/')
    const path = posix.join(way, local.written)
    return (path.startsWith('.') ? path : `./${path}`) + local.rest
  }
}

/** Where a link into the note itself leads now; nothing where there is no such heading. */
export function placeOf(rest: string, places: ReadonlyMap<string, Place>): Place | undefined {
  const hash = rest.replace(/^[^#]*#?/, '')
  if (hash === '') return { file: indexName, hash }
  return places.get(findAnchor(hash, places) ?? '')
}

function addressOf(place: Place | undefined, from: string): string | undefined {
  if (!place) return undefined
  const hash = place.hash && `#${place.hash}`
  return place.file === from ? hash || `./${from}` : `./${place.file}${hash}`
}

/** Letters of any script may stand in an address as they are. */
const encoded = (name: string) => name.replace(/[^\p{L}\p{N}._@+-]/gu, encodeURIComponent)

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
