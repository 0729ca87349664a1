import { readFenceMeta } from '../../dialects/fence-meta.ts'
import { problem } from '../../errors.ts'
import { startOf } from '../tree.ts'
import type { Check } from './check.ts'

/** What stands behind the language of a fence and cannot be used. */
export const codeFaults: Check = (node, file) => {
  if (node.type !== 'code' || node.lang === 'mermaid' || !node.meta) return []
  const { dropped } = readFenceMeta(node.meta, node.value)
  return dropped.map(option => problem('codeMeta', { file, ...startOf(node) }, option))
}
