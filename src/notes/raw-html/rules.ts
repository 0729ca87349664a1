export interface HtmlRules {
  /** Whether everything passes, scripts too. */
  trust: boolean
  /** Whether the components of MDX stay, or only what is in them. In Markdown kept ones are text, as they were typed. */
  components?: 'keep' | 'open'
}

/** What cannot be shown as it was typed. Lines and columns count from 1. */
export interface HtmlFault {
  kind: 'htmlRemoved' | 'htmlUnfinished'
  /** What it is about, in words for a message. */
  what: string
  line: number
  column: number
}
