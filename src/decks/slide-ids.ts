/** Makes an id the deck's own: one that is taken gets a number, unless it is asked for by its own heading. */
export type UniqueId = (wanted: string, forHeading?: boolean) => string

/** Ids of headings stay theirs; whatever else wants one gets the next number. */
export function createUniqueId(headings: readonly string[]): UniqueId {
  const reserved = new Set(headings)
  const taken = new Set<string>()
  return (wanted, forHeading = false) => {
    const free = (id: string) => !taken.has(id) && (!reserved.has(id) || (forHeading && id === wanted))
    let id = wanted
    for (let n = 2; !free(id); n++) id = `${wanted}-${n}`
    taken.add(id)
    return id
  }
}
