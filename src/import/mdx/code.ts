import type { Code } from 'mdast'
import { type Edit, linePrefix, rangeOf } from '../edits.ts'

/** Puts code that is only indented between fences: MDX has no indented code. Fenced code stays as it is, but closed. */
export function codeEdits(source: string, node: Code): Edit[] {
  const { start, end } = rangeOf(node)
  const written = source.slice(start, end)
  const prefix = linePrefix(source, node)
  const [fence] = /^(?:`{3,}|~{3,})/.exec(written) ?? []
  if (fence) {
    const last = written.split('\n').at(-1) ?? ''
    const isClosed =
      written.includes('\n') &&
      last
        .replace(/^[\s>]+/, '')
        .trimEnd()
        .startsWith(fence)
    return isClosed ? [] : [{ start: end, end, text: `\n${prefix}${fence}` }]
  }
  const longest = Math.max(2, ...(node.value.match(/`+/g) ?? []).map(run => run.length))
  const marks = '`'.repeat(longest + 1)
  return [{ start, end, text: [marks, ...node.value.split('\n'), marks].join(`\n${prefix}`) }]
}
