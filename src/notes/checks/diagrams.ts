import type { Code } from 'mdast'
import { readFence } from '../../diagrams/fence.ts'
import { type Problem, problem } from '../../errors.ts'
import type { Check, TryDiagram } from './check.ts'

/** Diagrams that cannot be drawn, or not so that they can be read on a slide, or not as wide as their fence says. */
export const diagramFaults: Check = (node, file, { tryDiagram }) =>
  node.type === 'code' && node.lang === 'mermaid' ? faultsOf(node, file, tryDiagram) : []

async function faultsOf(node: Code, file: string, tryDiagram: TryDiagram): Promise<Problem[]> {
  const { turn, wrongWidth } = readFence(node.meta)
  const { line: first = 0, column: margin = 1 } = node.position?.start ?? {}
  const place = { file, line: first }
  const found = wrongWidth === undefined ? [] : [problem('diagramWidth', place, wrongWidth)]
  const fault = await tryDiagram(node.value, turn)
  if (!fault) return found
  if ('letter' in fault) return [...found, problem('diagramSmall', place, String(Math.round(fault.letter)))]
  // The fence is a line above the text, and both are set in as far.
  const line = first + (fault.line ?? 1)
  const column = fault.column && fault.column + margin - 1
  return [...found, problem('diagramSyntax', { file, line, column }, fault.reason)]
}
