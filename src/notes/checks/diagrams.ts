import { problem } from '../../errors.ts'
import type { Check } from './check.ts'

/** Diagrams that cannot be drawn. */
export const diagramFaults: Check = async (node, file, { tryDiagram }) => {
  if (node.type !== 'code' || node.lang !== 'mermaid') return []
  const fault = await tryDiagram(node.value)
  if (!fault) return []
  // The fence is a line above the text.
  const line = (node.position?.start.line ?? 0) + (fault.line ?? 1)
  return [problem('diagramSyntax', { file, line, column: fault.column }, fault.reason)]
}
