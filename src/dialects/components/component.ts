import type { Nodes, RootContent } from 'mdast'
import { isBlock, toBlocks } from '../../notes/raw-html/nodes.ts'

/** A component of MDX, as it was used in a note. */
export interface Component {
  /** The attributes that are written out; one without a value is `true`. */
  attributes: Readonly<Record<string, unknown>>
  /** What is in it, with every component in there made already. */
  children: RootContent[]
  /** Whether it stands among words. */
  isInline: boolean
}

/** What stands in the place of a component; nothing where only what is in it can be shown. */
export type Maker = (component: Component, parts: Parts) => RootContent[] | undefined

/** Makes elements of Starlight's components. */
export interface Parts {
  make(
    name: string,
    attributes: Readonly<Record<string, string>>,
    children: readonly RootContent[],
  ): RootContent
}

/** The first of some attributes that has words. */
export function said({ attributes }: Component, ...names: string[]): string | undefined {
  const values = names.map(name => attributes[name])
  return values.find((value): value is string => typeof value === 'string' && value.trim() !== '')
}

/** What is in a component, as blocks. */
export const blocksIn = ({ children }: Component) => toBlocks(children)

/** What is in a component, without the space between; a paragraph of nothing but components is seen through. */
export function thingsIn({ children }: { children: readonly RootContent[] }): RootContent[] {
  return children.flatMap(child => {
    if (child.type === 'paragraph' && child.children.some(isBlock)) return thingsIn(child)
    return child.type === 'text' && child.value.trim() === '' ? [] : [child]
  })
}

export const paragraph = (children: readonly RootContent[]): RootContent =>
  // Whoever calls it gives what stands among words.
  ({ type: 'paragraph', children }) as RootContent

export const strong = (value: string): RootContent => ({
  type: 'strong',
  children: [{ type: 'text', value }],
})

/** Whether a node holds nothing but words. */
export const isWords = (node: Nodes): boolean =>
  node.type === 'text' || (node.type === 'paragraph' && node.children.every(isWords))
