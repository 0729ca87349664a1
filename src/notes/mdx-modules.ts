import { realpathSync } from 'node:fs'
import { processWide } from '../process-wide.ts'

/** Why the bundler could not take a note. */
export interface BundleFault {
  reason: string
  /** A word of the import that it is about. */
  mention: string
}

/** What is known of the modules that MDX notes are bundled with. Paths are absolute. */
const known = processWide('mdx-modules', () => ({
  /** Who imports a module: a note, or another module beside the notes. */
  importers: new Map<string, Set<string>>(),
  faults: new Map<string, BundleFault>(),
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

/** Why the bundler could not take a note; nothing where it could, or has not tried. */
export function bundleFault(note: string): BundleFault | undefined {
  // A bundler calls a file by the path that links lead to.
  return known.faults.size === 0 ? undefined : known.faults.get(realpathSync(note))
}

/** Has a note read as Markdown from now on. Returns false where it is already. */
export function refuse(note: string, fault: BundleFault): boolean {
  if (known.faults.has(note)) return false
  known.faults.set(note, fault)
  return true
}
