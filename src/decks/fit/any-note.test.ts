import { expect, it } from 'vitest'
import { isElement, parseHtml } from '../../hast.ts'
import { steps, textWidth } from '../metrics.ts'
import { breakUnits, heightOf } from './breaks.ts'
import { layOut, room, wordsIn } from './fit.fixture.ts'
import { toFlows } from './flows.ts'
import { toUnits } from './units.ts'

/** Numbers that look random and are the same in every run. */
function createDice(seed: number): (sides: number) => number {
  let state = seed
  return sides => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31
    return Math.floor((state / 2 ** 31) * sides)
  }
}

/** Some HTML as a note may have it: words of many scripts and lengths, in lists, tables, code and boxes. */
function anyHtml(dice: (sides: number) => number, depth = 0): string {
  let count = 0
  const word = () => `${letters[dice(letters.length)]}${count++}`
  const text = (most: number) => Array.from({ length: 1 + dice(most) }, word).join(dice(3) === 0 ? '. ' : ' ')
  const times = (most: number, make: () => string) => Array.from({ length: 1 + dice(most) }, make).join('')
  const inner = () => (depth > 1 ? '' : anyHtml(dice, depth + 1))
  const blocks = [
    () => `<p>${text(120)} <b>${text(3)}</b> <code>${text(2)}</code></p>`,
    () => `<ul>${times(30, () => `<li>${text(30)}${dice(6) === 0 ? inner() : ''}</li>`)}</ul>`,
    () => `<ol>${times(12, () => `<li><p>${text(60)}</p>${dice(4) === 0 ? inner() : ''}</li>`)}</ol>`,
    () =>
      `<table><tr>${'<th>h</th>'.repeat(3)}</tr>${times(20, () => `<tr>${times(4, () => `<td>${text(8)}</td>`)}</tr>`)}</table>`,
    () => `<pre><code>${times(60, () => `${text(15)}\n`)}</code></pre>`,
    () => `<blockquote>${inner() || text(9)}</blockquote>`,
    () => `<details><summary>${text(9)}</summary>${inner() || text(9)}</details>`,
    () => `<h4>${text(9)}</h4>`,
    () => `<img alt="a picture" src="x.png">`,
  ]
  return times(3, () => blocks[dice(blocks.length)]?.() ?? '')
}

const letters = ['word', 'a', 'Wörter', 'слово', '単語の', '한국어', 'كلمة', 'x-y', 'https://a.b/c?d=']

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
