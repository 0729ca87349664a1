import type { Nodes } from 'mdast'
import { mdxToMdast } from 'satteri'
import { descendants } from '../mdast.ts'
import { features, parse } from '../notes/tree.ts'
import { tokensOf } from './mdx/tokens.ts'

/** Whether a text works as MDX and still says every letter that some Markdown says, in its order. */
export function isFaithful(mdx: string, markdown: readonly Nodes[]): boolean {
  if (!parse(mdx, 'mdx').ok) return false
  const letters = lettersOf([mdxToMdast(mdx, { features })])
  let at = -1
  for (const letter of lettersOf(markdown)) {
    at = letters.indexOf(letter, at + 1)
    if (at === -1) return false
  }
  return true
}

function lettersOf(nodes: readonly Nodes[]): string {
  const text = nodes.flatMap(root => [...descendants(root)].map(textOf)).join('')
  return text.replace(/[^\p{L}\p{N}]/gu, '')
}

function textOf(node: Nodes): string {
  if (node.type === 'html')
    return tokensOf(node.value)
      .map(token => (token.kind === 'text' ? token.value : ''))
      .join('')
  if (node.type === 'image' || node.type === 'imageReference') return node.alt ?? ''
  if (node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression') return stringIn(node.value)
  if ('name' in node && node.type.endsWith('Directive')) return node.name ?? ''
  return 'value' in node && node.type !== 'mdxjsEsm' ? node.value : ''
}

/** What an expression shows that is a string; others are not known. */
function stringIn(expression: string): string {
  return /^"[\s\S]*"$/.test(expression) ? String(JSON.parse(expression)) : ''
}
