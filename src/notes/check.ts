import type { Problem } from '../errors.ts'
import { descendants } from '../mdast.ts'
import type { Check, Surroundings } from './checks/check.ts'
import { diagramFaults } from './checks/diagrams.ts'
import { linkFaults } from './checks/links.ts'
import { mathFaults } from './checks/math.ts'
import { pictureFaults } from './checks/pictures.ts'
import type { Reading } from './read.ts'

const checks: readonly Check[] = [pictureFaults, linkFaults, diagramFaults, mathFaults]

/** Looks for what is wrong inside one note, and tells it in the order of the text. */
export async function checkNote(
  { tree, file }: Pick<Reading, 'tree' | 'file'>,
  surroundings: Surroundings,
): Promise<Problem[]> {
  const found = [...descendants(tree)].flatMap(node => checks.map(look => look(node, file, surroundings)))
  return (await Promise.all(found)).flat()
}
