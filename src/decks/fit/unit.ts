import type { Element, ElementContent } from 'hast'
import type { BoxKind, Sizes } from '../metrics.ts'

/** What is never broken: a line of code, a row, a sentence. */
export interface Unit {
  /** What it lies in, the outermost first. */
  path: readonly Container[]
  /** Nothing where a container is empty. */
  node: Element | undefined
  /** In px. */
  height: number
  /** Before it, in px, where it does not begin a slide. */
  gap: number
  /** How bad it is to begin a slide with it. */
  cost: number
  /** The first unit of the text that it is a part of: parts that meet on a slide are put together again. */
  joins?: Unit | undefined
  /** A picture, which grows into the room that is left. */
  grows?: boolean
  /** The presenter's notes behind it. */
  notes?: ElementContent[][]
}

/** What holds units: on every slide that has some of them it stands anew. */
export interface Container {
  kind: 'list' | 'item' | 'table' | 'code' | BoxKind
  shell: Element
  /** What is repeated at its beginning: the head of a table, the title of an aside. */
  head: ElementContent[]
  /** What it takes besides its units, in px, with its head. */
  height: number
  /** The text of a point that its nested list is carried on from: repeated dimly, in one line, of this height in px. */
  carried?: { words: string; height: number } | undefined
}

/**
 * The points in a path whose text is repeated where what is below them is carried on: the nearest, for a slide is not to
 * be full of them.
 */
export const repeatedIn = (path: readonly Container[]) => path.filter(({ kind }) => kind === 'item').slice(-3)

/** Where units are made. */
export interface Place {
  sizes: Sizes
  /** The width of the lines, in px. */
  width: number
  /** The height that a slide has for text, in px. */
  room: number
  path: readonly Container[]
  /** How many lists it lies in. */
  depth: number
}

/** How a unit stands to what is before it. */
export interface Before {
  gap: number
  cost: number
}

/** Prices of beginning a slide at a unit; a slide itself costs 2,000. See breaks.ts. */
export const costs = {
  /** After a heading. */
  never: 1_000_000,
  /** More than a slide more. */
  behindColon: 2400,
  sentence: 260,
  point: 12,
  nestedPoint: 160,
  /** The first point of a list in a list: its parent would stand alone at the bottom. */
  nestedList: 600,
  /** For taking a point apart that would fit a slide with all that is below it: more than a slide more. */
  pointWhole: 2400,
  row: 40,
  /** Beside the first or the last row of a table, which would be alone. */
  edgeRow: 120,
  splitRow: 200,
  /**
   * In code: behind a line that opens a block, at an empty line, where a block ends, anywhere else, beside the first and
   * last lines; and more where that is not at the left.
   */
  codeOpening: 450,
  codeBlank: 20,
  codeLeft: 60,
  codeDeeper: 40,
  codeLine: 130,
  codeEdge: 300,
  /** Where only a line or two would stand above: more than a slide more. */
  codeFoot: 2400,
  /** For breaking code that would fit a slide whole. */
  codeWhole: 700,
} as const
