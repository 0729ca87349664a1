/**
 * Front matter as other programs write it, under the names that we know, where we have none of our own.
 *
 * What cannot be what we need is left alone without a word: it was not written for us. Not taken over: `slug`, `id`,
 * `permalink` and `url`, for an address is the file's path; `sidebar_label` and `linkTitle`, for a note has one title;
 * `layout`, `categories` and `draft`, for which a folder of notes has no use.
 */
export function withForeignKeys(given: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const sidebar = isRecord(given['sidebar']) ? given['sidebar'] : {}
  const order = first(
    [given['sidebar_position'], given['weight'], given['nav_order'], sidebar['order']],
    isNumber,
  )
  const date = first([given['created'], given['lastmod'], given['last_modified_at'], given['updated']], isDay)
  const lang = first([given['language'], given['locale']], isLanguage)
  const aliases = given['aliases'] ?? given['alias']
  return {
    ...(order !== undefined && { order }),
    ...(date !== undefined && { date }),
    ...(lang !== undefined && { lang }),
    ...given,
    ...(aliases !== undefined && { aliases }),
  }
}

function first(values: readonly unknown[], fits: (value: unknown) => boolean): unknown {
  return values.find(fits)
}

const isNumber = (value: unknown) => typeof value === 'number' && Number.isFinite(value)

const isDay = (value: unknown) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}/.test(value)

/** Not an address or a list of choices. */
const isLanguage = (value: unknown) => typeof value === 'string' && /^[a-z]{2,3}([-_][\w-]+)?$/i.test(value)

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
