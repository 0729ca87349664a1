import { type Problem, problem } from '../errors.ts'
import type { Reading } from './read.ts'
import { findTarget, type NoteFiles } from './targets.ts'
import { descendants } from './tree.ts'

/** Tries to draw a diagram; tells what is wrong with its text, with the line and column in it, or nothing. */
export type TryDiagram = (
  source: string,
) => Promise<{ reason: string; line?: number; column?: number } | undefined>

export interface Surroundings {
  /** The root of the project, absolute. */
  root: string
  notes: NoteFiles
  tryDiagram: TryDiagram
}

/** Looks for what is wrong inside one note: pictures and links that lead nowhere, diagrams that cannot be drawn. */
export async function checkNote(
  { tree, file }: Reading,
  { root, notes, tryDiagram }: Surroundings,
): Promise<Problem[]> {
  const found = [...descendants(tree)].map(async node => {
    const start = node.position?.start
    const place = { file, line: start?.line, column: start?.column }
    switch (node.type) {
      case 'image':
        return findTarget(node.url, file, root, notes).kind === 'missing'
          ? problem('pictureNotFound', place, node.url)
          : undefined
      case 'link':
      case 'definition':
        return findTarget(node.url, file, root, notes).kind === 'missing'
          ? problem('linkNotFound', place, node.url)
          : undefined
      case 'code': {
        const fault = node.lang === 'mermaid' ? await tryDiagram(node.value) : undefined
        // The fence is a line above the text.
        const line = (start?.line ?? 0) + (fault?.line ?? 1)
        return fault && problem('diagramSyntax', { file, line, column: fault.column }, fault.reason)
      }
      default:
        return undefined
    }
  })
  return (await Promise.all(found)).filter(fault => fault !== undefined)
}
