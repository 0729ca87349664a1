import { problem } from '../../errors.ts'
import type { Check } from '../check.ts'
import { findTarget } from '../targets.ts'
import { startOf } from '../tree.ts'

/** Pictures that are not there. */
export const pictureFaults: Check = (node, file, { root, notes }) => {
  if (node.type !== 'image' || findTarget(node.url, file, root, notes).kind !== 'missing') return []
  return [problem('pictureNotFound', { file, ...startOf(node) }, node.url)]
}
