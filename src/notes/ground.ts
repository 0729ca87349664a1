import { existsSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import type { Home } from '../pictures/remote/bring-home.ts'

/** What a link may lead to in a note: its id, and all places in it that have an id, as the page has them. */
export interface Linkable {
  id: string
  anchors: readonly string[]
  /** The headings, which a wikilink names by their words. */
  headings?: readonly { id: string; text: string }[]
  /** Other names that a wikilink may use for it. */
  aliases?: readonly string[] | undefined
}

/** All that the addresses in notes are looked up in. Paths are from the root, with `/` between their parts. */
export interface Ground {
  /** The project, absolute. Nothing outside of it is linked or shown, unless `trust` is set. */
  root: string
  /** The folders that an address which begins with `/` may start from, most likely first. */
  tops: readonly string[]
  /** The folder that is served as it is. */
  served: string
  /** By file, in reading order. */
  notes: ReadonlyMap<string, Linkable>
  /** The file of the note that a path, or an id, may mean. */
  names: NoteNames
  trust: boolean
  /** The pictures that were brought home from elsewhere, where that is wanted. */
  home?: Home | undefined
}

export interface GroundOptions {
  /** Absolute. */
  root: string
  /** The notes folder, from the root. */
  folder?: string
  notes: Iterable<readonly [file: string, note: Linkable]>
  trust?: boolean | undefined
  home?: Home | undefined
}

/** Knows a project’s notes by every name that a link may use for them. */
export function createGround({ root, folder = '.', notes, trust = false, home }: GroundOptions): Ground {
  const byFile = new Map(notes)
  const top = repositoryOf(root)
  return {
    root,
    tops: [...new Set([folder, top === undefined ? '.' : relative(root, top), '.'])].map(asPath),
    served: 'public',
    notes: byFile,
    names: nameNotes(byFile),
    trust,
    home,
  }
}

/** A path from the root of the project with `/` between its parts, on every system. */
export function fromRoot(root: string, folder: string, path: string): string {
  return asPath(relative(root, join(folder, path)))
}

/** One spelling for names that a system without regard to case, or to how accents are stored, holds for the same. */
export const fold = (name: string) => name.normalize('NFC').toLowerCase()

export interface NoteNames {
  /** By the path as it is written in full, without its ending, as HTML, or of the folder that it stands for. */
  byPath(path: string): string | undefined
  byId(id: string): string | undefined
}

function nameNotes(notes: ReadonlyMap<string, Linkable>): NoteNames {
  const exact = new Map<string, string>()
  const folded = new Map<string, { rank: number; files: Set<string> }>()
  const ids = new Map<string, string>()
  const named = [...notes].flatMap(([file, { id }]) => {
    ids.set(fold(id), file)
    return namesOf(file).map((name, rank) => ({ name, rank, file }))
  })
  for (const { name, rank, file } of named.sort((a, b) => a.rank - b.rank)) {
    if (!exact.has(name)) exact.set(name, file)
    const known = folded.get(fold(name))
    if (!known) folded.set(fold(name), { rank, files: new Set([file]) })
    else if (known.rank === rank) known.files.add(file)
  }
  return {
    byPath(path) {
      const [only, another] = folded.get(fold(path))?.files ?? []
      return exact.get(path) ?? (another === undefined ? only : undefined)
    },
    byId: id => ids.get(fold(id)),
  }
}

/** What a note may be called in a link, the most exact first. */
function namesOf(file: string): string[] {
  const stem = file.replace(/\.[^./]*$/, '')
  const names = [file, stem, `${stem}.html`, `${stem}/`]
  const [, folder] = /^(?:(.*)\/)?(?:readme|index)$/i.exec(stem) ?? []
  if (folder !== undefined) return [...names, folder, `${folder}/`, `${folder}/index.html`]
  return /^(readme|index)$/i.test(stem) ? [...names, '.', './', 'index.html'] : names
}

/** The root of the repository that a folder is in. */
function repositoryOf(folder: string): string | undefined {
  for (let above = resolve(folder); ; above = dirname(above)) {
    if (existsSync(join(above, '.git'))) return above
    if (dirname(above) === above) return
  }
}

const asPath = (path: string) => path.split(sep).join('/') || '.'
