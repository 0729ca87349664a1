/** How often each word stands in a text. */
export type Words = ReadonlyMap<string, number>

/** The words of a text: letters and digits of any script, whatever stands between them. */
export function countWords(text: string): Words {
  const words = new Map<string, number>()
  for (const [word] of text
    .normalize('NFKC')
    .toLowerCase()
    .matchAll(/[\p{L}\p{M}\p{N}]+/gu))
    words.set(word, (words.get(word) ?? 0) + 1)
  return words
}

/** The words that stand in one text more often than in another. */
export function lostWords(source: string, shown: string): string[] {
  const there = countWords(shown)
  return [...countWords(source)].flatMap(([word, times]) => {
    const missing = times - (there.get(word) ?? 0)
    return missing > 0 ? [missing > 1 ? `${word} (${missing}×)` : word] : []
  })
}
