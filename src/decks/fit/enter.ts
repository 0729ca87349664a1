import { type Container, type Place, repeatedIn } from './unit.ts'

/**
 * The place inside some containers. Nothing where too little room would be left there, as with lists in lists in lists:
 * what they hold then stands without them.
 *
 * @param inline what they take from the width, in px
 */
export function enter(place: Place, containers: readonly Container[], inline: number): Place | undefined {
  const inner = { ...place, width: place.width - inline, path: [...place.path, ...containers] }
  const isWide = inner.width >= leastWidth
  return isWide && leftIn(inner) >= leastLines * place.sizes.text.line ? inner : undefined
}

/** The height that a slide has for lines where it goes on inside containers, and repeats what they repeat. In px. */
export function leftIn({ room, path }: Pick<Place, 'room' | 'path'>): number {
  const repeated = repeatedIn(path)
  const taken = path.reduce(
    (sum, container) =>
      sum + container.height + (repeated.includes(container) ? (container.carried?.height ?? 0) : 0),
    0,
  )
  return room - taken
}

/** In px: some twenty letters of code. */
const leastWidth = 320

const leastLines = 4
