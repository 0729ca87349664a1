import type { Nodes } from 'mdast'
import type { Problem } from '../../errors.ts'
import type { Ground } from '../ground.ts'

/**
 * Tries to draw a diagram. Tells what is wrong with its text, with the line and column in it; or how high its letters
 * would be on a slide, where they would be too small, in px of 720; or nothing.
 *
 * @param turn whether its flow may run the other way on a slide
 */
export type TryDiagram = (
  source: string,
  turn: boolean,
) => Promise<{ reason: string; line?: number; column?: number } | { letter: number } | undefined>

export interface Surroundings {
  /** What addresses are looked up in. */
  ground: Ground
  tryDiagram: TryDiagram
}

/** Looks at one node of a note's tree; `file` is the note, as messages name it. */
export type Check = (node: Nodes, file: string, surroundings: Surroundings) => Problem[] | Promise<Problem[]>
