import type { Html, RootContent } from 'mdast'
import type { Element } from './element-nodes.ts'
import type { JsxRules } from './jsx.ts'
import type { Stack } from './stack.ts'

/** Reads the raw HTML of one note, piece by piece in the order of the text. */
export interface TagReader extends JsxRules {
  read(html: Html, place: TagPlace): void
  /** What an element becomes when its end is found. */
  make(element: Element): RootContent[]
}

/** Where a piece of raw HTML stands. */
export interface TagPlace {
  stack: Stack
  /** Whether it stands among words. */
  isInline: boolean
  close(name: string): void
  /** Takes what turns out to be Markdown. */
  add(node: RootContent): void
}
