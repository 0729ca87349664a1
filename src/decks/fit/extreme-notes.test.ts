import { expect, it } from 'vitest'
import { isElement, parseHtml } from '../../hast.ts'
import { steps, textWidth } from '../metrics.ts'
import { breakUnits, heightOf } from './breaks.ts'
import { composed } from './composition.ts'
import { layOut, room, wordsIn } from './fit.fixture.ts'
import { toFlows } from './flows.ts'
import { toUnits } from './units.ts'

let count = 0
const words = (number: number) => Array.from({ length: number }, () => `w${count++}`).join(' ')
const times = (number: number, make: () => string) => Array.from({ length: number }, make).join('')
const points = (number: number, make = () => words(8)) => times(number, () => `<li>${make()}</li>`)
const nested = (depth: number, inner: string, own = 4) =>
  `<ul><li>${words(own)}`.repeat(depth) + inner + '</li></ul>'.repeat(depth)
const row = (cells: number, size: number, tag = 'td') =>
  `<tr>${times(cells, () => `<${tag}>${words(size)}</${tag}>`)}</tr>`
const code = (lines: number, size: number) =>
  `<pre><code>${times(lines, () => `${words(size)}\n`)}</code></pre>`
const aside = (title: string, inner: string) =>
  `<aside class="starlight-aside"><p class="starlight-aside__title">${title}</p><div class="starlight-aside__content">${inner}</div></aside>`

it.each([
  ['lists in lists, 40 deep', nested(40, `<ul>${points(30)}</ul>`)],
  ['lists in lists whose points are paragraphs', nested(10, `<ul>${points(40)}</ul>`, 80)],
  ['a list of 2,000 points', `<ul>${points(2000, () => words(2))}</ul>`],
  ['one endless point', `<ul><li>${words(1000)}</li></ul>`],
  ['points without words', `<ul>${points(200, () => '')}</ul>`],
  ['quotes in quotes', `${'<blockquote>'.repeat(40)}<p>${words(300)}</p>${'</blockquote>'.repeat(40)}`],
  [
    'asides in asides',
    Array.from({ length: 15 }).reduce<string>(inner => aside('a', inner), `<p>${words(200)}</p>`),
  ],
  ['an aside with an endless title', aside(words(900), `<p>${words(40)}</p>`)],
  ['an endless summary', `<details><summary>${words(900)}</summary><p>${words(300)}</p></details>`],
  ['an endless heading', `<h4>${words(900)}</h4><p>${words(3)}</p>`],
  ['nothing but headings', times(60, () => `<h4>${words(6)}</h4>`)],
  ['a table in a deep list', nested(6, `<table>${times(20, () => row(2, 9))}</table>`)],
  ['a line of code without an end', code(1, 4000)],
  ['such a line in a list', nested(3, code(1, 2500))],
  ['code of 3,000 lines', code(3000, 2)],
  ['code in a deep list', nested(12, code(60, 12))],
  ['a word without an end', `<p>${'abcdefghij'.repeat(300)}</p>`],
  ['a picture in a deep list', nested(9, '<img src="x.png" width="500" height="500">')],
  ['three pictures a point', `<ul>${points(3, () => '<img src="x.png">'.repeat(3))}</ul>`],
  [
    'a picture like a tower',
    `<p>${words(9)}</p><img src="x.png" width="9" height="9000"><p>${words(90)}</p>`,
  ],
  [
    'a formula of many rows',
    `<div class="formula"><math display="block"><semantics><mtable>${times(40, () => `<mtr><mtd><mi>${words(1)}</mi></mtd></mtr>`)}</mtable></semantics></math></div>`,
  ],
  ['300 short lines', `<p>${times(300, () => `${words(3)}<br>`)}</p>`],
  ['many definitions', `<dl>${times(60, () => `<dt>${words(3)}</dt><dd>${words(50)}</dd>`)}</dl>`],
  ['columns that do not fit', `<div class="columns"><p>${words(900)}</p><p>${words(900)}</p></div>`],
  ['text without spaces', `<p>${'การเรียนรู้เป็นสิ่งสำคัญมาก'.repeat(80)}</p>`],
  ['text of many scripts', `<p>${'שלום Wörter слово 単語の한국어 كلمة 👩‍👩‍👧 '.repeat(90)}</p>`],
  [
    'HTML soup',
    `<div><span>a</span><p>b<div>${words(90)}<table><tr><td><ul>${points(50)}</ul></td></tr></table></div><font>${words(200)}</font><center>${words(300)}</center></div>`,
  ],
])('keeps every word of %s in order, and no slide is too high', (_what, html) => {
  const wanted = lettersOf(html)
  let at = 0
  for (const letter of shownOf(html)) if (letter === wanted[at]) at++
  expect(wanted.slice(at, at + 40).join('')).toBe('')
  expect(tooHigh(html)).toEqual([])
})

it.each([
  [
    'an endless head',
    `<table><thead>${row(2, 400, 'th')}</thead><tbody>${times(30, () => row(2, 6))}</tbody></table>`,
  ],
  ['nothing but heads', `<table>${times(80, () => row(2, 3, 'th'))}</table>`],
  [
    '60 columns',
    `<table><thead>${row(60, 1, 'th')}</thead><tbody>${times(2, () => row(60, 2))}</tbody></table>`,
  ],
  ['12 columns of sentences', `<table>${times(2, () => row(12, 20))}</table>`],
  ['an endless cell', `<table><tr><td>a</td><td>${words(600)}</td></tr></table>`],
  ['an endless word', `<table><tr><td>a</td><td>${'abcdefghij'.repeat(100)}</td></tr></table>`],
  ['rows of different lengths', `<table>${[1, 4, 2, 5, 3].map(cells => row(cells, 9)).join('')}</table>`],
  [
    'cells over several columns and rows',
    `<table><tr><td colspan="3">${words(60)}</td></tr><tr><td rowspan="2">${words(60)}</td>${'<td>b</td>'.repeat(2)}</tr>${row(2, 30)}</table>`,
  ],
  [
    'tables in its cells',
    `<table><tr><td><table>${row(1, 300)}</table></td><td>${code(9, 30)}</td></tr></table>`,
  ],
])('keeps every word of a table with %s, and no slide is too high', (_what, html) => {
  const shown = Map.groupBy(shownOf(html), letter => letter)
  const missing = [...Map.groupBy(lettersOf(html), letter => letter)].filter(
    ([letter, all]) => all.length > (shown.get(letter)?.length ?? 0),
  )
  expect(missing.map(([letter]) => letter)).toEqual([])
  expect(tooHigh(html)).toEqual([])
})

const elementsIn = (html: string) => parseHtml(html).children.filter(node => isElement(node))

const lettersOf = (html: string) => [...wordsIn(elementsIn(html)).join('')]

const shownOf = (html: string) => [
  ...layOut(html)
    .flatMap(({ blocks }) => wordsIn(blocks))
    .join(''),
]

/** The slides that are higher than their room, by size of text; larger sizes are for what fits one slide with them. */
function tooHigh(html: string): string[] {
  const flows = composed(toFlows(elementsIn(html)), room)
  return (['normal', 'small'] as const).flatMap(step => {
    const units = toUnits(flows, steps[step], textWidth, room)
    const starts = breakUnits(units, room)
    const heights = starts.map((from, index) => heightOf(units, from, starts[index + 1] ?? units.length))
    return heights.flatMap((height, index) => (height > room ? `${step}, slide ${index}: ${height} px` : []))
  })
}
