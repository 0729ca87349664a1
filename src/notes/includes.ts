import { posix } from 'node:path'
import type { Nodes } from 'mdast'
import { type Problem, problem } from '../errors.ts'
import { descendants } from '../mdast.ts'

/** A note, or one section of it, that a session deck includes. */
export interface Include {
  note: string
  /** The id of a heading: only the section that it begins. */
  heading?: string | undefined
}

interface Known {
  id: string
  /** From the root of the project. */
  file: string
  /** From the notes folder. */
  path: string
  headings: readonly { id: string }[]
}

/** Finds the `::include{note="…"}` of a session deck, in order; nothing stands for one that leads nowhere. */
export function includesOf(
  tree: Nodes,
  file: string,
  notes: readonly Known[],
): { includes: (Include | undefined)[]; problems: Problem[] } {
  const problems: Problem[] = []
  const includes = [...descendants(tree)].flatMap(node => {
    if (node.type !== 'leafDirective' || node.name !== 'include') return []
    const place = { file, line: node.position?.start.line, column: node.position?.start.column }
    const reference = node.attributes?.['note'] ?? ''
    const [path = '', heading] = reference.split('#', 2)
    const note = findNote(path, file, notes)
    if (!note) problems.push(problem('includeNotFound', place, reference))
    else if (heading && !note.headings.some(({ id }) => id === heading))
      problems.push(problem('includeHeadingNotFound', place, path, heading))
    else return [{ note: note.id, heading }]
    return [undefined]
  })
  return { includes, problems }
}

/** By path from the deck's file, by path from the notes folder, or by id. */
function findNote<Item extends Known>(
  reference: string,
  from: string,
  notes: readonly Item[],
): Item | undefined {
  const beside = posix.join(posix.dirname(from), reference)
  return notes.find(
    ({ id, file, path }) => file === beside || path === reference || id === reference.replace(/^\/|\/$/g, ''),
  )
}
