import type { Nodes } from 'mdast'

/** Far deeper than what people write, and less than what every library that walks a tree can bear. */
const deepest = 200

/** Whether a tree is nested more deeply than a page can show. */
export function isDeep(tree: Nodes): boolean {
  let level: Nodes[] = [tree]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > deepest) return true
    level = level.flatMap(node => ('children' in node ? node.children : []))
  }
  return false
}

/** A text as a block of code, which shows it as it was typed. */
export function asCode(text: string): string {
  const longest = (text.match(/`+/g) ?? []).reduce((length, run) => Math.max(length, run.length), 2)
  const fence = '`'.repeat(longest + 1)
  return `${fence}text\n${text}\n${fence}`
}
