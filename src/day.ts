/** A day such as `2023-02-10` in words, as the language writes it. */
export function longDay(day: string, lang: string): string {
  return new Date(day).toLocaleDateString(lang, { dateStyle: 'long', timeZone: 'UTC' })
}
