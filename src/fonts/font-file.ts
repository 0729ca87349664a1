/** A file that text is set from, as the stylesheet tells browsers and as the planner measures it. */
export interface FontFile {
  /** As CSS names it. */
  family: string
  /** Absolute. */
  path: string
  /** As CSS writes it: `600`, or `100 900` where the file has all of them. */
  weight: string
  style: 'normal' | 'italic'
  /** The characters that it is taken for; without, all that it has. */
  ranges?: readonly Range[] | undefined
  /** How much larger its letters are shown than they are. */
  scale?: number | undefined
}

/** Code points, both ends in it. */
export type Range = readonly [from: number, to: number]

/** What is told apart on a slide: its text, upright or not, bold or not; its titles and subheadings; and its code. */
export type FaceName = 'regular' | 'italic' | 'semibold' | 'semiboldItalic' | 'title' | 'titleItalic' | 'mono'

/** A file, and the weight that is set from it. */
export interface Cut {
  file: FontFile
  weight: number
}

/** For each face the files that a browser looks for a character in, the first that has it wins. */
export type Typefaces = Readonly<Record<FaceName, readonly Cut[]>>
