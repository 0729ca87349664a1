import { cardsOf } from './cards.ts'
import type { Flow } from './flow.ts'
import { inHalves } from './halves.ts'

/**
 * Finds a better way than below one another for lists that suit it: cards for two or three that are alike, two columns
 * for many short points. Everything else stays as it is.
 *
 * @param room the height that a slide has, in px
 */
export function composed(flows: readonly Flow[], room: number): Flow[] {
  const shown = flows.filter(({ kind }) => kind !== 'notes')
  const made = cardsOf(shown, room) ?? inHalves(shown, room)
  return made ? [...made, ...flows.filter(({ kind }) => kind === 'notes')] : [...flows]
}
