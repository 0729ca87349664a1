import type { Element } from 'hast'
import { expect, it } from 'vitest'
import { hasClass, isElement, parseHtml } from '../../hast.ts'
import { createDice, type Dice, letters } from '../fit/any-html.fixture.ts'
import { heightOf } from '../fit/breaks.ts'
import { wordsIn } from '../fit/fit.fixture.ts'
import type { Flow } from '../fit/flow.ts'
import { toFlows } from '../fit/flows.ts'
import { titleLook } from '../fit/title.ts'
import { toUnits } from '../fit/units.ts'
import { columnGap, halfWidth, roomUnder, steps, textWidth } from '../metrics.ts'
import { toBlocks } from '../source/blocks.ts'
import { toSections } from '../source/sections.ts'
import { layOut } from './lay-out.ts'
import { withProse } from './prose.ts'

const look = titleLook([{ type: 'text', value: 'A title' }])
const room = roomUnder(look.height)

/** A section that a layout may suit: short lists, lists that are alike, pictures of every shape, quotations, paragraphs. */
function anySection(dice: Dice): string {
  let count = 0
  const word = () => `${letters[dice(letters.length)]}${count++}`
  const text = (most: number) => Array.from({ length: 1 + dice(most) }, word).join(dice(4) === 0 ? '. ' : ' ')
  const times = (most: number, make: () => string) => Array.from({ length: 1 + dice(most) }, make).join('')
  const points = (most: number) => `<ul>${times(most, () => `<li>${text(4)}</li>`)}</ul>`
  const size = () => (dice(4) === 0 ? '' : `width="${30 + dice(2000)}" height="${30 + dice(2000)}"`)
  const kinds = [
    () => points(60),
    () => `<ol start="${dice(90)}">${times(40, () => `<li>${text(5)}${dice(5) ? '' : points(3)}</li>`)}</ol>`,
    () => `<ul>${times(4, () => `<li>${text(3)}:${points(6)}</li>`)}</ul>`,
    () => times(3, () => `<p><b>${text(2)}</b></p>${points(7)}`),
    () => `<p><img src="a.png" alt="${word()}" ${size()}></p>`,
    () =>
      `<figure class="diagram-figure"><svg viewBox="0 0 ${30 + dice(2000)} ${30 + dice(900)}"></svg></figure>`,
    () => `<p>${text(120)}</p>`,
    () => `<p>${text(8)}:</p>`,
    () => `<blockquote><p>${text(40)}</p><p>— ${text(3)}</p></blockquote>`,
    () => `<details><summary>${text(4)}</summary><p>${text(20)}</p></details>`,
    () => `<pre><code>${times(9, () => `${text(30)}\n`)}</code></pre>`,
    () => `<aside class="notes"><p>${text(9)}</p></aside>`,
  ]
  return times(dice(3) === 0 ? 6 : 2, () => kinds[dice(kinds.length)]?.() ?? '')
}

it('shows or says every word of any section, and lets no layout be higher than its room', () => {
  let laidOut = 0
  for (let seed = 1; seed <= 60; seed++) {
    const html = anySection(createDice(seed * 7919))
    for (const [prose, composed] of [
      ['slide', true],
      ['slide', false],
      ['lead', true],
      ['notes', true],
    ] as const) {
      const [section] = toSections(toBlocks(parseHtml(html)), 6)
      const pieces = withProse(section?.stretches[0] ?? [], prose)
      const slides = layOut(pieces, { look, title: [], composed })
      const there = new Set(slides.flatMap(({ blocks, notes }) => wordsIn([...blocks, ...notes.flat()])))
      const where = `seed ${seed}, ${prose}, ${composed}`
      expect(
        wordsIn(html).filter(word => !there.has(word)),
        where,
      ).toEqual([])
      for (const { blocks, step } of slides) {
        if (!blocks.some(isLaidOut)) continue
        laidOut++
        expect(heightAs(blocks, step), where).toBeLessThanOrEqual(room)
      }
    }
  }
  expect(laidOut).toBeGreaterThan(30)
})

const isLaidOut = (block: Element) => hasClass(block, 'beside') || hasClass(block, 'cards')

function heightAs(blocks: readonly Element[], step: keyof typeof steps): number {
  const flows = blocks.flatMap(block => (hasClass(block, 'beside') ? [besideFlow(block)] : toFlows([block])))
  const units = toUnits(flows, steps[step], textWidth, room)
  return heightOf(units, 0, units.length)
}

/** As it is set: the widths stand in its classes. */
function besideFlow(node: Element): Flow {
  const wide = /beside-(\d+)/.exec(String(node.properties['className']))?.[1]
  const width = wide ? Number(wide) : halfWidth
  const widths = [width, textWidth - columnGap - width]
  const columns = node.children.filter(isElement).map(({ children }, index) => ({
    width: widths[index] ?? 0,
    flows: toFlows(children),
  }))
  return { kind: 'beside', columns }
}
