import type { Dirent } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { readingFault } from '../reading-fault.ts'
import { type IgnoreRules, ignoreRules } from './ignored.ts'
import { type Selection, selector } from './selection.ts'

const noteEnding = /\.(md|mdx|markdown)$/i

/** What is read of a folder. */
export interface Wanted extends Selection {
  /** Whether links may lead out of the folder. */
  trust?: boolean | undefined
  /** A folder in it that is left to somebody else, as a path from it. */
  apart?: string | undefined
}

/** Is told of a file or folder that is not read though it is wanted. */
export type Tell = (name: 'unreadable' | 'linkOutside', path: string, reason: string) => void

/**
 * Lists the notes in a folder and below it, as paths from that folder with `/` between the parts, in natural order.
 *
 * Hidden folders, `node_modules` and what Git ignores are skipped. A symbolic link is followed where it leads to
 * something in the folder that is not read anyway, so that nothing is read twice and no loop is without end. A folder
 * that is not there holds no notes.
 */
export async function listNotes(
  folder: string,
  wanted: Wanted = {},
  tell: Tell = () => {},
): Promise<string[]> {
  const root = await realpath(folder).catch(() => folder)
  const isSelected = selector(wanted)
  const walk: Walk = {
    root,
    trust: wanted.trust ?? false,
    isWanted: (path, kind) => path !== wanted.apart && isSelected(path, kind),
    tell,
    seen: new Set(),
    notes: [],
    links: [],
  }
  await readFolder(walk, root, '', await ignoreRules(root))
  // Only now it is known what is read anyway. A folder behind a link may hold more links.
  for (let links = walk.links; links.length > 0; links = walk.links) {
    walk.links = []
    for (const link of links.sort((a, b) => byNature(a.path, b.path))) await followLink(walk, link)
  }
  return walk.notes.sort(byNature)
}

interface Walk {
  root: string
  trust: boolean
  isWanted: (path: string, kind: 'file' | 'folder') => boolean
  tell: Tell
  /** The real paths of what was read. */
  seen: Set<string>
  notes: string[]
  links: Link[]
}

interface Link {
  path: string
  rules: IgnoreRules
}

/**
 * @param real where the folder really is
 * @param path where it was found, from the root
 */
async function readFolder(walk: Walk, real: string, path: string, rules: IgnoreRules): Promise<void> {
  if (walk.seen.has(real)) return
  walk.seen.add(real)
  const entries = await readdir(real, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT' || path) walk.tell('unreadable', path, readingFault(error))
    return []
  })
  await Promise.all(
    entries.map(async entry => {
      const inside = path ? `${path}/${entry.name}` : entry.name
      const kind = entry.isDirectory() ? 'folder' : 'file'
      if (isHidden(entry) || !walk.isWanted(inside, kind)) return
      if (rules.ignores(join(walk.root, inside), kind)) return
      if (entry.isSymbolicLink()) walk.links.push({ path: inside, rules })
      else if (entry.isFile()) addNote(walk, join(real, entry.name), inside)
      else if (kind === 'folder')
        await readFolder(walk, join(real, entry.name), inside, await rules.inside(join(walk.root, inside)))
    }),
  )
}

async function followLink(walk: Walk, { path, rules }: Link): Promise<void> {
  const link = join(walk.root, path)
  const end = await endOf(link)
  if (!end) {
    if (noteEnding.test(path)) walk.tell('unreadable', path, 'it is a link that leads nowhere')
  } else if (end.kind === 'file' && !noteEnding.test(path)) return
  else if (!walk.trust && !`${end.path}${sep}`.startsWith(`${walk.root}${sep}`))
    walk.tell('linkOutside', path, end.path)
  else if (end.kind === 'file') addNote(walk, end.path, path)
  else await readFolder(walk, end.path, path, await rules.inside(link))
}

/** Where a link leads in the end, and nothing where it leads nowhere or round in a circle. */
async function endOf(link: string): Promise<{ path: string; kind: 'file' | 'folder' } | undefined> {
  try {
    const path = await realpath(link)
    const stats = await stat(path)
    if (stats.isDirectory()) return { path, kind: 'folder' }
    return stats.isFile() ? { path, kind: 'file' } : undefined
  } catch {
    return undefined
  }
}

function addNote(walk: Walk, real: string, path: string): void {
  if (!noteEnding.test(path) || walk.seen.has(real)) return
  walk.seen.add(real)
  walk.notes.push(path)
}

const isHidden = ({ name }: Dirent) => name.startsWith('.') || name === 'node_modules'

/** Compares two paths as people count: `2` before `10`. */
export const byNature = new Intl.Collator('en', { numeric: true }).compare
