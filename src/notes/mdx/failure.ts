import type { Nodes } from 'mdast'
import { type Problem, problem } from '../../errors.ts'
import { descendants } from '../../mdast.ts'
import { parse } from '../tree.ts'

/** Why an MDX note failed while it was rendered, in one sentence, at the line of the note where that can be told. */
export function mdxFailure({ body, file }: { body: string; file: string }, error: unknown): Problem {
  const { message, stack = '' } = error instanceof Error ? error : { message: String(error) }
  const reason = message.trim().split('\n')[0] || 'it cannot be rendered'
  const parsed = parse(body, 'mdx')
  const nodes = parsed.ok ? [...descendants(parsed.tree)] : []
  const named = namesIn(message, /<([\p{Lu}][\w.]*)/gu)
  const line =
    lineOf(nodes, node => isElementOf(node, named)) ??
    lineOf(nodes, node => isExpressionWith(node, propertyIn(message))) ??
    lineOf(nodes, node => isElementOf(node, namesIn(stack, /([^\s.]+) \[as factory\]/g)))
  return problem('mdxSyntax', { file, line }, reason)
}

/** The line of the one node that it can be; nothing where it may be several. */
function lineOf(nodes: readonly Nodes[], isSuspect: (node: Nodes) => boolean): number | undefined {
  const [only, another] = nodes.filter(isSuspect)
  return another ? undefined : only?.position?.start.line
}

const namesIn = (text: string, pattern: RegExp) =>
  new Set([...text.matchAll(pattern)].map(([, name = '']) => plain(name)))

const isElementOf = (node: Nodes, names: ReadonlySet<string>) =>
  (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') &&
  names.has(plain(node.name ?? ''))

/** A component is called by its file in an error, and by its import in a note: `site-chart` and `SiteChart`. */
const plain = (name: string) => name.replace(/\W/g, '').toLowerCase()

/** The property that was looked for in nothing: `Cannot read properties of undefined (reading 'y')`. */
const propertyIn = (message: string) => /\(reading '([^']+)'\)/.exec(message)?.[1]

const isExpressionWith = (node: Nodes, property: string | undefined) =>
  property !== undefined &&
  (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression' || node.type === 'mdxjsEsm') &&
  node.value.includes(`.${property}`)
