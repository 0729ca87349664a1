/** What goes through the mark in place of the page's own id prefix until the drawing is put on a page. */
export const ID_MARK = '\uffff'

/** A diagram drawn, made safe and described; independent of the page it will be on. This is what the cache holds. */
export interface Drawing {
  /** Mermaid's word for the type, such as `flowchart-v2` */
  type: string
  /** natural size in CSS pixels */
  width: number
  height: number
  viewBox: string
  /** attributes of the svg element that its content inherits, as written */
  inherited: string
  /** all inside the svg element; ids and references to them begin with ID_MARK */
  body: string
  links: boolean
  /** whether colours are left that we did not choose and the author did not write */
  paper: boolean
  /** the author's accTitle or title, or empty */
  title: string
  /** the author's accDescr, or empty */
  description: string
  /** what leads to what, one piece each, or else the words in the drawing */
  parts: string[]
  /** the smallest text, in pixels of the natural size */
  letter: number
}

/** Why there is no drawing; line and column are 1-based and in the author's block. */
export interface Fault {
  message: string
  line?: number
  column?: number
}

export type Outcome = { ok: true; drawing: Drawing } | ({ ok: false } & Fault)
