import { readData } from './data.ts'
import type { MdxFault } from './fault.ts'
import { isUsable, type Meaning, mentions } from './names.ts'

/** Why an expression cannot be used; without a kind where that has been told already. */
export function expressionFault(
  expression: string,
  known: ReadonlyMap<string, Meaning>,
  trust: boolean,
): { kind?: MdxFault['kind']; what: string } | undefined {
  const data = readData(expression)
  if (data?.kind === 'comment' || data?.kind === 'value') return undefined
  const isGone = [...known].some(([name, { kind }]) => !isUsable(kind) && mentions(expression, name))
  if (isGone) return { what: expression }
  if (!trust) {
    const isHarmless = data?.kind === 'name' && (known.has(data.name) || given.has(data.name))
    return isHarmless ? undefined : { kind: 'mdxNotTrusted', what: `it runs {${shortened(expression)}}` }
  }
  const name = nameIn(expression)
  const isKnown = !name || known.has(name) || given.has(name) || name in globalThis
  return isKnown ? undefined : { kind: 'mdxExpression', what: name }
}

/** Whether only running an expression tells if it works: code does, and what looks for a part of a part. */
export function mayFail(expression: string): boolean {
  const data = readData(expression)
  return !data || (data.kind === 'name' && /[.[].*[.[]/s.test(expression))
}

/** The name that an expression is, or begins with, where it is nothing but a name such as `{title}` or `{data.title}`. */
function nameIn(expression: string): string | undefined {
  return /^\s*([\p{ID_Start}$_][\p{ID_Continue}$]*)(\.[\p{ID_Continue}$.]+)?\s*$/u.exec(expression)?.[1]
}

/** Names that a note has without importing them. */
const given = new Set(['frontmatter', 'props', 'file', 'url'])

/** Code in a message. */
export const shortened = (code: string) => {
  const line = code.replace(/\s+/g, ' ').trim()
  return line.length > 40 ? `${line.slice(0, 40)}…` : line
}
