import type { DiagramDb } from './diagram-db.ts'
import { plain } from './words.ts'

/** `Compute contains Virtual Machines 420 and Functions 35`, for a treemap, which shows no words in its small fields. */
export function treeInWords(db: DiagramDb): string[] {
  const root = db.getRoot?.()
  return isBranch(root) ? root.children.flatMap(inWords) : []
}

function inWords(node: unknown): string[] {
  if (!isBranch(node)) return []
  const names = node.children.map(nameOf)
  const last = names.pop()
  const all = names.length > 0 ? `${names.join(', ')} and ${last}` : last
  return [`${nameOf(node)} contains ${all}`, ...node.children.flatMap(inWords)]
}

function nameOf(node: unknown): string {
  if (typeof node !== 'object' || node === null) return ''
  const [name, value] = [Reflect.get(node, 'name'), Reflect.get(node, 'value')]
  return plain(typeof value === 'number' ? `${name} ${value}` : name)
}

function isBranch(node: unknown): node is { children: unknown[] } {
  return (
    typeof node === 'object' &&
    node !== null &&
    'children' in node &&
    Array.isArray(node.children) &&
    node.children.length > 0
  )
}
