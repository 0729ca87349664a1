import type { Root } from 'mdast'
import { descendants } from '../../mdast.ts'
import { headingsOf } from '../tree.ts'

/** Leaves out the ids of raw HTML that a heading, an element before or the site itself has already. */
export function uniqueIds(tree: Root): Root {
  const taken = new Set(headingsOf(tree).map(({ id }) => id))
  for (const node of descendants(tree)) {
    const properties = node.type === 'heading' ? undefined : node.data?.hProperties
    const id = properties?.['id']
    if (typeof id !== 'string' || !properties) continue
    if (taken.has(id) || isOurs(id)) delete properties['id']
    taken.add(id)
  }
  return tree
}

/** Ids of the shell and of the deck. */
const isOurs = (id: string) => /^(_top|starlight__|sl-|user-content-|footnote-label)/.test(id)
