import { mathml } from '../../dialects/mathml.ts'
import { problem } from '../../errors.ts'
import { startOf } from '../tree.ts'
import type { Check } from './check.ts'

/** Formulas that cannot be read. */
export const mathFaults: Check = (node, file) => {
  if (node.type !== 'math' && node.type !== 'inlineMath') return []
  const formula = mathml(node.value, node.type === 'math')
  return formula.ok ? [] : [problem('mathSyntax', { file, ...startOf(node) }, formula.reason)]
}
