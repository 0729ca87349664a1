import { leftIn } from './enter.ts'
import type { Text } from './flow.ts'
import { linesOf } from './setting.ts'
import { splitText } from './split-text.ts'
import { type Before, costs, type Place, type Unit } from './unit.ts'

/** Longer texts may be broken at the end of a sentence. In lines. */
const longest = 5

/** A paragraph, heading or point: one unit, or its sentences where it is long. */
export function textUnits(text: Text, place: Place, { gap, cost }: Before): Unit[] {
  const { sizes, width, path, depth } = place
  const type = depth > 1 ? sizes.nested : sizes.text
  const setting = { type, width, face: text.heading ? 'semibold' : 'regular' } as const
  const most = Math.max(1, Math.min(longest, Math.floor((leftIn(place) * 0.9) / type.line)))
  let first: Unit | undefined
  return splitText(text.content, setting, most).map((children, index) => {
    const unit: Unit = {
      path,
      node: { ...text.shell, children },
      height: linesOf(children, setting) * type.line,
      ...(index === 0 ? { gap, cost } : { gap: 0, cost: costs.sentence }),
      joins: first,
    }
    first ??= unit
    return unit
  })
}
