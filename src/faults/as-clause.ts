/** What a library said, fit to stand inside a sentence. */
export function asClause(text: string): string {
  return text.trim().replace(/[.\s]+$/, '')
}
