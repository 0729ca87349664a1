import { expect, it } from 'vitest'
import { isElement, parseHtml } from '../../hast.ts'
import { steps, textWidth } from '../metrics.ts'
import { anyHtml, createDice } from './any-html.fixture.ts'
import { breakUnits, heightOf } from './breaks.ts'
import { layOut, room, wordsIn } from './fit.fixture.ts'
import { toFlows } from './flows.ts'
import { toUnits } from './units.ts'

it('loses no word of any note, keeps them in order, and plans no slide higher than its room', () => {
  for (let seed = 1; seed <= 15; seed++) {
    const html = anyHtml(createDice(seed))
    const nodes = parseHtml(html).children.filter(node => isElement(node))
    const wanted = wordsIn(nodes)
    const shown = layOut(html).flatMap(({ blocks }) => wordsIn(blocks))
    expect(missing(wanted, shown), `seed ${seed}`).toEqual([])
    for (const step of ['display', 'large', 'normal', 'small'] as const) {
      const units = toUnits(toFlows(nodes), steps[step], textWidth, room)
      const starts = breakUnits(units, room)
      starts.forEach((from, index) => {
        const to = starts[index + 1] ?? units.length
        if (to > from + 1)
          expect(heightOf(units, from, to), `seed ${seed}, ${step}`).toBeLessThanOrEqual(room)
      })
    }
  }
})

/** The words that do not come in their order; what is repeated in between is passed over. */
function missing(wanted: readonly string[], shown: readonly string[]): string[] {
  let at = 0
  return wanted.filter(word => {
    const found = shown.indexOf(word, at)
    if (found === -1) return true
    at = found + 1
    return false
  })
}
