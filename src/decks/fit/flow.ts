import type { Element, ElementContent } from 'hast'
import type { BoxKind } from '../metrics.ts'

/** A block of a note as the planner sees it: what can be broken, and where. */
export type Flow =
  | Text
  | { kind: 'list'; shell: Element; items: { shell: Element; flows: Flow[] }[] }
  | { kind: 'table'; shell: Element; head: Element[]; rows: Element[] }
  | Code
  | { kind: 'box'; box: BoxKind; shell: Element; head?: Text | undefined; flows: Flow[] }
  /** A picture or diagram, or a player: it takes what room there is. */
  | { kind: 'picture'; node: Element }
  /** What its author has put side by side; and the same below one another, where there is no room for it. */
  | { kind: 'columns'; node: Element; cards: Flow[][] | undefined; flows: Flow[] }
  /** Side by side, in columns of so many px. */
  | { kind: 'beside'; columns: { width: number; flows: Flow[] }[] }
  /** Whatever nobody can take apart. */
  | { kind: 'whole'; node: Element }
  /** For the presenter, about what stands before. */
  | { kind: 'notes'; content: ElementContent[] }

export interface Text {
  kind: 'text'
  /** The element that holds the words, with nothing in it. */
  shell: Element
  content: ElementContent[]
  heading: boolean
}

export interface Code {
  kind: 'code'
  shell: Element
  title?: string | undefined
  lines: ElementContent[][]
  /** Lines that stand out, by their number from 0: put in, taken out, or marked. */
  marks?: ReadonlyMap<number, LineMark>
}

export type LineMark = 'ins' | 'del' | 'mark'
