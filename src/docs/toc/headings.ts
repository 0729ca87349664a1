interface Listed {
  depth: number
  slug: string
  text: string
}

/**
 * The headings that a page's table of contents shows, which begins at the second level: those of a note whose sections
 * are of the first or the third are moved there.
 *
 * @param titleHeading the id of the heading that is the page's title
 */
export function tocHeadings<Heading extends Listed>(
  headings: readonly Heading[],
  titleHeading: string | undefined,
): Heading[] {
  const shown = headings.filter(({ slug, text }) => slug !== titleHeading && text.trim() !== '')
  const top = shown.reduce((least, { depth }) => Math.min(least, depth), 6)
  return shown.map(heading => ({ ...heading, depth: heading.depth + 2 - top }))
}
