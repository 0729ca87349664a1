import type { Wanted } from '../fonts/fontsource.ts'

/** How pages, decks and print look. */
export interface Theme {
  light: Palette
  dark: Palette
  look: Look
  fonts: ThemeFonts
}

/** The colours by what they are for, each as `#rrggbb`. All text in them can be read on `bg` and `surface`. */
export interface Palette {
  bg: string
  /** A ground set off from the page: code, cards. */
  surface: string
  /** Lines that part. */
  hairline: string
  fg: string
  /** Text that is less than the rest. */
  muted: string
  accent: string
  /** A ground for text, in the accent or not. */
  soft: string
  /** The accent farther from the ground, for what the pointer is on. */
  strong: string
  fault: string
  /** The ground of marked words. */
  mark: string
  /** Asides, by their kind; and words of diffs. */
  note: string
  tip: string
  caution: string
  danger: string
  /** Which of these colours a cover has. */
  cover: Record<'ground' | 'text' | 'muted' | 'accent', Colour>
  code: CodeColours
}

export type Colour = Exclude<keyof Palette, 'cover' | 'code'>

export interface CodeColours {
  text: string
  comment: string
  keyword: string
  string: string
  number: string
  function: string
  type: string
  punctuation: string
}

/** Values of CSS that are the same in light and dark. */
export interface Look {
  /** The corners of what has a ground. */
  radius: string
  /** The room between the letters of titles: never more than their own, which the planner counts. */
  tracking: string
  /** Of text on pages, in % of what the reader has set; slides have sizes of their own. */
  pageSize: string
  /** What stands before the points of a list. */
  marker: string
  /** The bar at the edge of a cover, and the line around what is on it. */
  edge: string
  frame: string
}

export interface ThemeFonts {
  text: Face
  /** For what the first lacks. */
  behind: readonly Face[]
}

/** A family of @fontsource; italics are slanted by the browser, where it has none of its own. */
export interface Face extends Pick<Wanted, 'family' | 'name'> {
  italic: boolean
}
