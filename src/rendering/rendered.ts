import type { MarkdownHeading } from 'astro'

/** The HTML of a text, and its headings as Astro hands them on. */
export interface Rendered {
  html: string
  metadata: { headings: MarkdownHeading[]; imagePaths: string[] }
}
