import { realpathSync } from 'node:fs'
import type { Nodes } from 'mdast'
import { descendants } from '../../mdast.ts'
import { processWide } from '../../process-wide.ts'

/** Why the bundler could not take a note. */
export interface BundleFault {
  reason: string
  /** A word of the import that it is about; empty where it may be any, and so the note is Markdown. */
  mention: string
}

/** What is known of the modules that MDX notes are bundled with. Paths are absolute. */
const known = processWide('mdx-modules', () => ({
  /** Who imports a module: a note, or another module beside the notes. */
  importers: new Map<string, Set<string>>(),
  faults: new Map<string, BundleFault[]>(),
}))

/** Remembers that a note, or a module beside it, imports another. */
export function noteImport(importer: string, module: string): void {
  known.importers.set(module, (known.importers.get(module) ?? new Set()).add(importer))
}

/** Whether a note imports a module, however far. */
export const isOfNotes = (module: string) => known.importers.has(module)

/** All modules that notes import, and lie beside them. */
export const modulesOfNotes = () => [...known.importers.keys()]

/** The notes that a module is, or that import it, however far. */
export function notesAbove(module: string, seen = new Set<string>()): string[] {
  if (module.endsWith('.mdx')) return [module]
  if (seen.has(module)) return []
  seen.add(module)
  return [...(known.importers.get(module) ?? [])].flatMap(importer => notesAbove(importer, seen))
}

/** Why the bundler could not take a note; none where it could, or has not tried. */
export function bundleFaults(note: string): readonly BundleFault[] {
  // A bundler calls a file by the path that links lead to.
  return known.faults.size === 0 ? [] : (known.faults.get(realpathSync(note)) ?? [])
}

/** Why the bundler cannot take a note whatever is left out of it. */
export function bundleStopper(tree: Nodes, note: string): BundleFault | undefined {
  const faults = bundleFaults(note)
  if (faults.length === 0) return undefined
  const scripts = [...descendants(tree)].flatMap(node => (node.type === 'mdxjsEsm' ? [node.value] : []))
  return faults.find(({ mention }) => mention === '' || !scripts.some(code => code.includes(mention)))
}

/** Has a note read without what is faulty from now on. Returns false where it is already. */
export function refuse(note: string, fault: BundleFault): boolean {
  const before = known.faults.get(note) ?? []
  if (before.some(({ mention }) => mention === fault.mention)) return false
  known.faults.set(note, [...before, fault])
  return true
}
