import type { Nodes } from 'mdast'
import type { Problem } from '../../errors.ts'
import type { Ground } from '../ground.ts'

/** Tries to draw a diagram; tells what is wrong with its text, with the line and column in it, or nothing. */
export type TryDiagram = (
  source: string,
) => Promise<{ reason: string; line?: number; column?: number } | undefined>

export interface Surroundings {
  /** What addresses are looked up in. */
  ground: Ground
  tryDiagram: TryDiagram
}

/** Looks at one node of a note's tree; `file` is the note, as messages name it. */
export type Check = (node: Nodes, file: string, surroundings: Surroundings) => Problem[] | Promise<Problem[]>
