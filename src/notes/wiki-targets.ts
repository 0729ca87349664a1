import { readdirSync } from 'node:fs'
import { join, posix } from 'node:path'
import { slug } from 'github-slugger'
import type { Nodes } from 'mdast'
import type { WikiTarget } from '../dialects/wikilinks.ts'
import { descendants } from '../mdast.ts'
import { fold, type Ground } from './ground.ts'

/** Gives the wikilinks of a note the addresses that links written by hand would have. */
export function resolveWikilinks(tree: Nodes, from: string, ground: Ground): void {
  for (const node of descendants(tree)) {
    if ((node.type !== 'link' && node.type !== 'image') || !node.data?.wiki) continue
    node.url = wikiAddress(node.data.wiki, from, ground) ?? node.url
  }
}

/**
 * The address that a wikilink stands for, from the note that it is in; nothing where there is no such note or file.
 *
 * A name is looked for as Obsidian does: anywhere in the folder, without regard to case, the shortest path first, then
 * among the `aliases` that notes give themselves.
 */
export function wikiAddress({ name, place }: WikiTarget, from: string, ground: Ground): string | undefined {
  const file = name === '' ? from : findFile(name, from, ground)
  if (file === undefined) return undefined
  const hash = place && `#${encodeURIComponent(idOf(place, ground.notes.get(file)?.headings ?? []))}`
  if (name === '') return hash
  const path = posix.relative(posix.dirname(from), file).split('/').map(encodeURIComponent).join('/')
  return path + hash
}

/** Of a heading the words are enough, without their signs; those of the headings above it may stand before them. */
function idOf(place: string, headings: readonly { id: string; text: string }[]): string {
  if (place.startsWith('^')) return place
  const wanted = inWords(place)
  const named = headings.find(({ text }) => inWords(text) === wanted)
  const below = headings.find(({ text }) => inWords(text) !== '' && wanted.endsWith(` ${inWords(text)}`))
  return (named ?? below)?.id ?? slug(place)
}

const inWords = (text: string) =>
  fold(text)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()

function findFile(name: string, from: string, ground: Ground): string | undefined {
  const isRelative = /^\.{1,2}\//.test(name)
  const path = fold(isRelative ? posix.join(posix.dirname(from), name) : name.replace(/^\//, ''))
  const base = posix.basename(path)
  const index = indexOf(ground)
  const find = (files: ReadonlyMap<string, string[]>, stem: (file: string) => string) =>
    (files.get(stem(base)) ?? []).find(file => isAt(fold(stem(file)), stem(path)))
  return (
    find(index.notes, withoutEnding) ?? index.aliases.get(fold(name)) ?? find(index.files(), file => file)
  )
}

/** Whether a file is what a path from some folder above it names. */
const isAt = (file: string, path: string) => file === path || file.endsWith(`/${path}`)

const withoutEnding = (path: string) => path.replace(/\.(md|mdx|markdown)$/i, '')

interface Index {
  /** By the last part of the path, folded, without the ending; the shortest path first. */
  notes: ReadonlyMap<string, string[]>
  aliases: ReadonlyMap<string, string>
  /** All files of the notes folder, by name; read when first asked for. */
  files: () => ReadonlyMap<string, string[]>
}

const indexes = new WeakMap<Ground, Index>()

function indexOf(ground: Ground): Index {
  const known = indexes.get(ground)
  if (known) return known
  const aliases = [...ground.notes].flatMap(([file, note]) =>
    (note.aliases ?? []).map(alias => [fold(alias), file] as const),
  )
  let files: ReadonlyMap<string, string[]> | undefined
  const index: Index = {
    notes: byName([...ground.notes.keys()], withoutEnding),
    // The first note that claims a name has it.
    aliases: new Map(aliases.reverse()),
    files: () => {
      files ??= byName(filesIn(ground), file => file)
      return files
    },
  }
  indexes.set(ground, index)
  return index
}

function byName(files: readonly string[], stem: (file: string) => string): ReadonlyMap<string, string[]> {
  const names = new Map<string, string[]>()
  const depth = (file: string) => file.split('/').length
  for (const file of [...files].sort((a, b) => depth(a) - depth(b) || a.length - b.length)) {
    const name = fold(posix.basename(stem(file)))
    names.set(name, [...(names.get(name) ?? []), file])
  }
  return names
}

/** From the root. What is hidden is not named. */
function filesIn({ root, tops: [top = '.'] }: Ground): string[] {
  const found: string[] = []
  const read = (folder: string) => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = posix.join(folder, entry.name)
      if (/^\.(git|obsidian|trash)$|^node_modules$/.test(entry.name)) continue
      if (entry.isDirectory()) read(path)
      else if (entry.isFile()) found.push(path)
    }
  }
  try {
    read(top)
  } catch {
    // A folder that may not be read has no files for us.
  }
  return found
}
