import { type Problem, problem } from '../errors.ts'
import { descendants } from '../mdast.ts'
import type { Reading } from './read.ts'
import { type Heading, startOf } from './tree.ts'

/** What could be better in a note although nothing is lost of it. It is told when asked for, and never fails a build. */
export function adviceOn({ tree, file, headings }: Pick<Reading, 'tree' | 'file' | 'headings'>): Problem[] {
  const pictures = [...descendants(tree)].flatMap(node =>
    node.type === 'image' && !node.alt?.trim()
      ? [problem('pictureWithoutWords', { file, ...startOf(node) }, node.url)]
      : [],
  )
  return [...pictures, ...skippedLevels(headings, file)]
}

/** Whether a fault found in the text is such a piece of advice. */
export const isAdvice = ({ name }: Problem) => name === 'diagramSmall'

/** The first heading may be of any level: what it is below is not in the note. */
function skippedLevels(headings: readonly Heading[], file: string): Problem[] {
  return headings.flatMap(({ depth, line, text }, index) => {
    const above = headings[index - 1]?.depth ?? depth
    return depth > above + 1
      ? [problem('headingSkipsLevel', { file, line }, text, String(depth), String(above))]
      : []
  })
}
