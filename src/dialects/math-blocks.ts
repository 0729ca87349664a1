import type { Nodes } from 'mdast'
import type { Edit } from './edits.ts'

/**
 * A formula in double signs that begins or ends in a line with them, `$$\begin{aligned}` … `\end{aligned}$$`. The parser wants
 * the signs in lines of their own: it would leave out what stands behind the first ones, and take the text below for a part of
 * the formula. It is put into one line, and the lines that are left are empty.
 */
export function mathBlock(node: Nodes, source: string): Edit[] {
  const from = node.position?.start.offset
  if (node.type !== 'math' || from === undefined || !source.startsWith('$$', from)) return []
  const close = closing(source, from + 2)
  if (close === -1) return []
  const lines = source.slice(from + 2, close).split('\n')
  const [first = '', ...rest] = lines
  const prefix = source.slice(source.lastIndexOf('\n', from - 1) + 1, from)
  const inside = rest.map(line => line.replace(/^[ \t>]+/, ''))
  const isProper = first.trim() === '' && inside.at(-1) === ''
  if (rest.length === 0 || isProper || inside.slice(0, -1).includes('')) return []
  // What stands behind a % is a remark, up to the end of its line.
  const words = [first, ...inside]
    .map(line => line.replace(/(?<!\\)%.*$/, '').trim())
    .join(' ')
    .trim()
  const empty = prefix.replace(/[^>\s]/g, ' ')
  const made = rest.map(() => empty.trimEnd())
  const isFirst = /[^>\s]/.test(prefix) || isBlank(lineBefore(source, from))
  const all = isFirst ? [`$$${words}$$`, ...made] : ['', `${empty}$$${words}$$`, ...made.slice(1)]
  const tail = restOfLine(source, close + 2)
  // What follows the signs in their line stays behind them.
  const at = isFirst ? 0 : 1
  return [{ from, to: close + 2 + tail.length, text: all.with(at, `${all[at]}${tail}`).join('\n') }]
}

/** Where the next signs stand; -1 where there are none. */
function closing(source: string, from: number): number {
  const found = /(?<!\\)\$\$/g
  found.lastIndex = from
  return found.exec(source)?.index ?? -1
}

function lineBefore(source: string, at: number): string {
  const start = source.lastIndexOf('\n', at - 1)
  return start === -1 ? '' : source.slice(source.lastIndexOf('\n', start - 1) + 1, start)
}

const isBlank = (line: string) => /^[>\s]*$/.test(line)

function restOfLine(source: string, from: number): string {
  const end = source.indexOf('\n', from)
  return source.slice(from, end === -1 ? undefined : end)
}
