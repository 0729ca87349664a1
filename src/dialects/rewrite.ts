import type { Nodes, PhrasingContent } from 'mdast'

/** What stands in the place of a node; nothing where it stays as it is. */
export type Change = (node: Nodes) => readonly Nodes[] | undefined

/** Changes the nodes below a node, children before parents. Tells whether anything was changed. */
export function rewrite(node: Nodes, change: Change): boolean {
  if (!('children' in node)) return false
  let changed = false
  const children = node.children.flatMap((child): readonly Nodes[] => {
    if (rewrite(child, change)) changed = true
    const made = change(child)
    if (made) changed = true
    return made ?? [child]
  })
  if (changed) setChildren(node, children)
  return changed
}

/** Gives a parent other children; the change knows what may stand there. */
export function setChildren(parent: Nodes, children: readonly Nodes[]): void {
  Object.assign(parent, { children })
}

/** The children of a node that holds words and what stands among them, such as a paragraph; nothing of another node. */
export function phrasingOf(node: Nodes): PhrasingContent[] | undefined {
  // The types of all these parents say so; a union of them cannot.
  return phrasingParents.has(node.type) && 'children' in node
    ? (node.children as PhrasingContent[])
    : undefined
}

const phrasingParents = new Set(['paragraph', 'heading', 'tableCell', 'emphasis', 'strong', 'delete'])
