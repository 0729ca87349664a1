/** Numbers that look random and are the same in every run. */
export function createDice(seed: number): Dice {
  let state = seed
  return sides => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31
    return Math.floor((state / 2 ** 31) * sides)
  }
}

/** Some HTML as a note may have it: words of many scripts and lengths, in lists, tables, code and boxes. */
export function anyHtml(dice: Dice, depth = 0): string {
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

/** The beginnings of words in many scripts. */
export const letters = ['word', 'a', 'Wörter', 'слово', '単語の', '한국어', 'كلمة', 'x-y', 'https://a.b/c?d=']

/** A number from 0 up to the sides, without them. */
export type Dice = (sides: number) => number
