import type { Problem } from '../errors.ts'
import type { Note } from './plan.ts'

export function slipsIn(_note: Note, _file: string): Problem[] {
  return []
}
