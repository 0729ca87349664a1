import type { List, ListItem, RootContent } from 'mdast'
import { type Maker, paragraph, said, thingsIn } from './component.ts'

/** `<FileTree>` around one list. */
export const fileTree: Maker = (component, parts) => {
  const list = oneList(thingsIn(component))
  return list && [parts.make('FileTree', {}, [list])]
}

/** `<Folder name="src">`, `<File name="a.ts">`: an item of the list that a tree of files is. */
export const fileInTree =
  (isFolder: boolean): Maker =>
  component => {
    const name = said(component, 'name', 'title')
    if (component.isInline || !name) return undefined
    const below = oneList(thingsIn(component))
    const words = isFolder && !name.endsWith('/') ? `${name}/` : name
    const item: ListItem = {
      type: 'listItem',
      // A name stands among words, and a list among blocks.
      children: [
        paragraph([{ type: 'text', value: words }]),
        ...(below ? [below] : []),
      ] as ListItem['children'],
    }
    return [{ type: 'list', ordered: false, children: [item] }]
  }

/** Some lists as one; nothing where there is something else among them. */
function oneList(things: readonly RootContent[]): List | undefined {
  const lists = things.filter(thing => thing.type === 'list')
  if (lists.length === 0 || lists.length < things.length || lists.some(({ ordered }) => ordered))
    return undefined
  return { type: 'list', ordered: false, children: lists.flatMap(({ children }) => children) }
}
