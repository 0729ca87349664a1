import { mkdirSync, readdirSync, rmdirSync } from 'node:fs'
import { join } from 'node:path'
import { type FaultName, InputError, problem } from '../errors.ts'
import { existing, isIn, kindOf, realPlace } from './place.ts'

/**
 * Throws an InputError where a site must not be written: over notes, over other people's files, or where nobody may.
 * Nothing stays of it.
 *
 * @param out absolute
 * @param said as the user wrote it
 * @param notes the folder that is only to be read, absolute
 */
export function judgeOutput(out: string, said: string, notes?: string): void {
  const name = findFault(realPlace(out), notes && realPlace(notes))
  if (name) throw new InputError([problem(name, { file: said })])
}

function findFault(place: string, notes?: string): (FaultName & `output${string}`) | undefined {
  if (notes && isIn(notes, place)) return 'outputOverNotes'
  if (notes && isIn(place, notes)) return 'outputInNotes'
  const ground = existing(place)
  if (kindOf(ground) === 'file') return ground === place ? 'outputNotFolder' : 'outputNotWritable'
  if (!mayWrite(ground)) return 'outputNotWritable'
  const names = ground === place ? readdirSync(place) : []
  return names.length === 0 || names.includes('lectern.json') ? undefined : 'outputNotOurs'
}

/** Tried, because what the system says of rights does not hold for every user and every disk. */
function mayWrite(folder: string): boolean {
  const trial = join(folder, `.lectern-trial-${process.pid}`)
  try {
    mkdirSync(trial)
    rmdirSync(trial)
    return true
  } catch {
    return false
  }
}
