import { problem } from '../../errors.ts'
import type { Check } from '../check.ts'
import { findTarget } from '../targets.ts'
import { startOf } from '../tree.ts'

/** Links that lead to no note and no file. */
export const linkFaults: Check = (node, file, { root, notes }) => {
  if (node.type !== 'link' && node.type !== 'definition') return []
  if (findTarget(node.url, file, root, notes).kind !== 'missing') return []
  return [problem('linkNotFound', { file, ...startOf(node) }, node.url)]
}
