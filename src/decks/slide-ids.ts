/** Makes an id the deck's own: one that is taken gets a number, unless it is asked for by its own heading. */
export type UniqueId = (wanted: string, forHeading?: boolean) => string

/** Ids of headings stay theirs; whatever else wants one gets the next number. */
export function createUniqueId(headings: readonly string[]): UniqueId {
  const reserved = new Set(headings)
  const taken = new Set<string>()
  // A section may go on for thousands of slides.
  const numbers = new Map<string, number>()
  return (wanted, forHeading = false) => {
    const free = (id: string) => !taken.has(id) && (!reserved.has(id) || (forHeading && id === wanted))
    let id = wanted
    let number = numbers.get(wanted) ?? 2
    for (; !free(id); number++) id = `${wanted}-${number}`
    numbers.set(wanted, number)
    taken.add(id)
    return id
  }
}
