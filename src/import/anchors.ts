import GithubSlugger from 'github-slugger'
import type { Nodes } from 'mdast'
import { descendants } from '../mdast.ts'
import { type Heading, headingsOf } from '../notes/tree.ts'
import { tokensOf } from './mdx/tokens.ts'

/** The place in the new files that an anchor of the note has become. */
export interface Place {
  file: string
  /** Empty for the top. */
  hash: string
}

/** A new file, as far as links lead into it. */
export interface Target {
  name: string
  /** The heading that is its title, and so is no longer in the text. */
  heading: Nodes | undefined
  /** What stands in the file. */
  nodes: readonly Nodes[]
}

/**
 * Finds where the anchors of a note have gone: ids of headings, and `<a name>`.
 *
 * @param headings of the whole note, with the ids that links in it use
 */
export function anchorsOf(targets: readonly Target[], headings: readonly Heading[]): Map<string, Place> {
  const oldIds = new Map(headings.map(({ line, id }) => [line, id]))
  const places = new Map<string, Place>()
  for (const { name: file, nodes, heading: title } of targets) {
    const add = (id: string | undefined, hash: string) => {
      if (id !== undefined && !places.has(id)) places.set(id, { file, hash })
    }
    if (title) for (const id of [oldIds.get(lineOf(title)), ...namedIn(title)]) add(id, '')
    const found = nodes.flatMap(node => [...descendants(node)])
    const slugger = new GithubSlugger()
    for (const node of found) {
      if (node.type === 'heading')
        for (const { id } of headingsOf(node)) add(oldIds.get(lineOf(node)), slugger.slug(id))
    }
    for (const id of found.flatMap(node => (node.type === 'html' ? namedIn(node) : []))) add(id, id)
  }
  return places
}

const lineOf = ({ position }: Nodes) => position?.start.line ?? 0

/** The names that anchors in HTML give. */
function namedIn(root: Nodes): string[] {
  return [...descendants(root)].flatMap(node =>
    node.type === 'html'
      ? tokensOf(node.value).flatMap(token =>
          token.kind === 'open' ? token.attributes.flatMap(attribute => nameGiven(attribute) ?? []) : [],
        )
      : [],
  )
}

const nameGiven = (attribute: string) => /^(?:id|name)\s*=\s*["']?([^"']+?)["']?$/i.exec(attribute)?.[1]
