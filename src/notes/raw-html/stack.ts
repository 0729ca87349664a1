import type { RootContent } from 'mdast'
import type { Element } from './element-nodes.ts'
import { endsBefore, holdsSections } from './elements.ts'

/** Elements that are open, the outermost first, and what has been put into them. */
export interface Stack {
  /** Puts nodes into the innermost element. */
  add(...nodes: RootContent[]): void
  /** Puts nodes of Markdown there; where an element is never closed, they tell how far it reaches. */
  addMarkdown(...nodes: RootContent[]): void
  open(element: Omit<Element, 'children'>): void
  /** Closes the innermost element of that name with all that is in it; tells whether there is any. */
  close(name: string): boolean
  /** Closes what another element of this name ends: a list item the one before it. */
  closeBefore(name: string): void
  /** The drawing or formula that is open. */
  language(): 'svg' | 'math' | undefined
  isOpen(name: string): boolean
  depth(): number
  /** Ends what is still open, and gives back all that was put together. */
  finish(): RootContent[]
}

/** @param make what an element becomes when it is closed */
export function createStack(make: (element: Element) => RootContent[]): Stack {
  const bottom: Element = { name: '', attributes: {}, children: [] }
  const open: Element[] = [bottom]
  const markdown = new Set<RootContent>()
  const top = () => open.at(-1) ?? bottom

  function closeDownTo(index: number) {
    while (open.length > Math.max(index, 1)) {
      const element = open.pop() ?? bottom
      top().children.push(...make(element))
    }
  }

  /** Ends the innermost element, which its author has not closed, where it may have been meant to end. */
  function leaveOpen() {
    const element = open.pop() ?? bottom
    const end = reach(element, markdown)
    const [inside, after] = [element.children.slice(0, end), element.children.slice(end)]
    top().children.push(...make({ ...element, children: inside }), ...after)
  }

  return {
    add: (...nodes) => top().children.push(...nodes),
    addMarkdown(...nodes) {
      for (const node of nodes) markdown.add(node)
      top().children.push(...nodes)
    },
    open: element => open.push({ ...element, children: [] }),
    close(name) {
      const wall = isCell(name) ? -1 : open.findLastIndex(element => isCell(element.name))
      const index = open.findLastIndex(element => element.name === name)
      if (index < 1 || index < wall) return false
      closeDownTo(index)
      return true
    },
    closeBefore(name) {
      const rule = endsBefore(name)
      if (!rule) return
      const wall = open.findLastIndex(element => rule.within.includes(element.name))
      const index = open.findIndex(
        (element, at) => at > Math.max(wall, 0) && rule.open.includes(element.name),
      )
      if (index > 0) closeDownTo(index)
    },
    language: () => open.findLast(({ language }) => language)?.language,
    isOpen: name => open.some(element => element.name === name),
    depth: () => open.length,
    finish() {
      while (open.length > 1) leaveOpen()
      return bottom.children
    },
  }
}

/** How many of its children an element has that is never closed. */
function reach({ name, attributes, children }: Element, markdown: ReadonlySet<RootContent>): number {
  if (name === 'a' && attributes['href'] === undefined) return 0
  const end = children.findIndex(
    child =>
      markdown.has(child) && (holdsSections(name) ? child.type === 'heading' : blocksOfText.has(child.type)),
  )
  return end === -1 ? children.length : end
}

const blocksOfText = new Set(['paragraph', 'heading', 'list', 'blockquote', 'code', 'table', 'thematicBreak'])

/** Nothing inside a cell ends what is around its table. */
const isCell = (name: string) => ['td', 'th', 'tr', 'tbody', 'thead', 'tfoot', 'table'].includes(name)
