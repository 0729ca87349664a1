import type { Nodes } from 'mdast'

/** Every node of a tree, parents before children. */
export function* descendants(node: Nodes): Generator<Nodes> {
  yield node
  if ('children' in node) for (const child of node.children) yield* descendants(child)
}
