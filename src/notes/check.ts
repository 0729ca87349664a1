import type { Problem } from '../errors.ts'
import { descendants } from '../mdast.ts'
import type { Check, Surroundings } from './checks/check.ts'
import { codeFaults } from './checks/code.ts'
import { diagramFaults } from './checks/diagrams.ts'
import { linkFaults } from './checks/links.ts'
import { mathFaults } from './checks/math.ts'
import { pictureFaults } from './checks/pictures.ts'
import type { Reading } from './read.ts'

const checks: readonly Check[] = [pictureFaults, linkFaults, diagramFaults, codeFaults, mathFaults]

/** Looks for what is wrong inside one note, and tells it in the order of the text. */
export async function checkNote(
  { tree, file }: Pick<Reading, 'tree' | 'file'>,
  surroundings: Surroundings,
): Promise<Problem[]> {
  const found: (Problem[] | Promise<Problem[]>)[] = []
  for (const node of descendants(tree))
    for (const look of checks) {
      const faults = look(node, file, surroundings)
      // Of nearly every node there is nothing to tell.
      if (!Array.isArray(faults) || faults.length > 0) found.push(faults)
    }
  return (await Promise.all(found)).flat()
}
