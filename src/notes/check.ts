import type { Nodes } from 'mdast'
import type { Problem } from '../errors.ts'
import { descendants } from '../mdast.ts'
import { diagramFaults } from './checks/diagrams.ts'
import { linkFaults } from './checks/links.ts'
import { mathFaults } from './checks/math.ts'
import { pictureFaults } from './checks/pictures.ts'
import type { Ground } from './ground.ts'
import type { Reading } from './read.ts'

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

const checks: readonly Check[] = [pictureFaults, linkFaults, diagramFaults, mathFaults]

/** Looks for what is wrong inside one note, and tells it in the order of the text. */
export async function checkNote(
  { tree, file }: Pick<Reading, 'tree' | 'file'>,
  surroundings: Surroundings,
): Promise<Problem[]> {
  const found = [...descendants(tree)].flatMap(node => checks.map(look => look(node, file, surroundings)))
  return (await Promise.all(found)).flat()
}
