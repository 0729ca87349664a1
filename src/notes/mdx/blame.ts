import { basename } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { type BundleFault, modulesOfNotes, notesAbove, refuse } from './bundle.ts'

/**
 * Finds the notes whose fault it is that a site could not be bundled, and has them read as Markdown.
 *
 * @returns whether there is any that was not known, so that it is worth to try again
 */
export function blame(error: unknown): boolean {
  const refused = faultsIn(error).flatMap(fault =>
    filesNamedIn(fault).flatMap(file => notesAbove(file).map(note => refuse(note, told(fault, file, note)))),
  )
  return refused.includes(true)
}

/** Has every note with modules of its own read as Markdown. Returns false where all were already. */
export function blameAll(): boolean {
  const reason = 'it, or a note like it, imports what cannot be bundled'
  const notes = modulesOfNotes().flatMap(module => notesAbove(module))
  return notes.map(note => refuse(note, { reason, mention: '' })).includes(true)
}

/** As Rolldown and Vite tell it. */
interface Fault {
  message: string
  id?: string
  /** The module that has not what is imported from it. */
  exporter?: string
}

function faultsIn(error: unknown): Fault[] {
  if (!(error instanceof Error)) return []
  // A bundler has many errors in one.
  return 'errors' in error && Array.isArray(error.errors) ? error.errors : [error]
}

function filesNamedIn({ id, message }: Fault): string[] {
  const file = id?.replace(/\?.*$/, '')
  if (file && notesAbove(file).length > 0) return [file]
  return modulesOfNotes().filter(module => message.includes(`"${module}"`))
}

function told({ message, exporter = '' }: Fault, file: string, note: string): BundleFault {
  const text = stripVTControlCharacters(message)
  const [, missing] = /failed to resolve import "([^"]+)"/.exec(text) ?? []
  const [, name] = /"([^"]+)" is not exported by/.exec(text) ?? []
  const where = file === note ? 'it' : `“${basename(file)}”`
  const mention = file === note ? (name ?? missing ?? '') : basename(file)
  if (missing) return { reason: `${where} imports “${missing}”, which is not there`, mention }
  if (name === 'default')
    return {
      reason: `${where} imports “${basename(exporter)}”, which cannot be imported`,
      mention: basename(exporter),
    }
  if (name) return { reason: `${where} imports “${name}” from a module that does not have it`, mention }
  const [line = ''] = text.trim().split('\n')
  return { reason: file === note ? line : `${where}, which it imports, is faulty: ${line}`, mention }
}
