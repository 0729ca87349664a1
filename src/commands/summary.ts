import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Manifest, readManifest } from '../manifest.ts'
import { plural } from '../progress.ts'
import { homeId } from '../urls.ts'
import type { Words } from './command-line.ts'
import { program } from './program.ts'

/** One line at the end of a build: what was made, where it is, and how to look at it. */
export async function summary(
  site: string,
  { folder, out = 'dist' }: Words,
  milliseconds: number,
  remark?: string,
): Promise<string> {
  const made = [...countsOf(site, await readManifest(site)), ...(remark ? [remark] : [])].join(', ')
  const again = [
    `${program} preview`,
    ...(folder ? [folder] : []),
    ...(out === 'dist' ? [] : [`--out ${out}`]),
  ].join(' ')
  return `${made}: ${out}/ in ${(milliseconds / 1000).toFixed(1)} s. To look at it: ${again}`
}

/** Slides and diagrams are counted in the site itself: what stands there, and not what was meant to. */
function countsOf(site: string, { notes, decks, warnings }: Manifest): string[] {
  const pages = notes.map(({ id }) => (id === homeId ? '' : id))
  const presented = [...notes.filter(({ deck }) => deck), ...decks].map(({ id }) => join('slides', id))
  const sum = (folders: string[], mark: string) =>
    folders.reduce((total, folder) => total + occurrences(join(site, folder, 'index.html'), mark), 0)
  // The list of decks, and a home page that no note is.
  const others = pages.includes('') ? 1 : 2
  return [
    plural(notes.length, 'note'),
    plural(pages.length + others, 'page'),
    plural(presented.length, 'deck'),
    plural(sum(presented, ' data-source="'), 'slide'),
    plural(sum(pages, ' class="diagram-figure"') + sum(pages, ' class="diagram-figure '), 'diagram'),
    plural(warnings.length, 'warning'),
  ]
}

function occurrences(file: string, mark: string): number {
  const text = readOrEmpty(file)
  let count = 0
  for (let at = text.indexOf(mark); at !== -1; at = text.indexOf(mark, at + 1)) count++
  return count
}

function readOrEmpty(file: string): Buffer {
  try {
    return readFileSync(file)
  } catch {
    return Buffer.alloc(0)
  }
}
