import type { Nodes, PhrasingContent } from 'mdast'

/** What stands in the place of a node; nothing where it stays as it is. */
export type Change = (node: Nodes) => readonly Nodes[] | undefined

/**
 * Makes some changes in a tree, one after the other at each node, children before parents; the root stays itself, with
 * other children. Tells whether anything was changed.
 */
export function rewrite(root: Nodes, changes: readonly Change[]): boolean {
  const below = rewriteChildren(root, changes)
  return changes.reduce((changed, change) => change(root) !== undefined || changed, below)
}

function rewriteChildren(node: Nodes, changes: readonly Change[]): boolean {
  if (!('children' in node)) return false
  let changed = false
  let made: Nodes[] | undefined
  for (const [index, child] of node.children.entries()) {
    if (rewriteChildren(child, changes)) changed = true
    const nodes = inTurn(child, changes)
    if (nodes) made ??= node.children.slice(0, index)
    if (made) made.push(...(nodes ?? [child]))
  }
  if (made) setChildren(node, made)
  return changed || made !== undefined
}

/** What becomes of a node; nothing where no change is made. */
function inTurn(node: Nodes, changes: readonly Change[]): readonly Nodes[] | undefined {
  let nodes: readonly Nodes[] | undefined
  for (const change of changes) {
    if (nodes) nodes = nodes.flatMap(made => change(made) ?? [made])
    else nodes = change(node)
  }
  return nodes
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
