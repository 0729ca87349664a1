import { expect, it } from 'vitest'
import { mathml } from '../../dialects/mathml.ts'
import { parseHtml } from '../../hast.ts'
import { layOut } from './fit.fixture.ts'
import { formulaHeight } from './formula-height.ts'
import { formulaWidth } from './formula-width.ts'

/** As Chromium sets them in DejaVu Math TeX Gyre, in em. */
it.each([
  ['letters', 'xy=1', 0.95, 2.6],
  ['a sum with limits', '\\sum_{i=1}^n x', 2.77, 1.9],
  ['a fraction', '\\frac{a}{b}', 1.82, 0.6],
  ['a fraction in a fraction', '\\frac{1}{1+\\frac{1}{x}}', 2.52, 2.6],
  ['scripts', 'x_i^2', 1.27, 0.9],
  ['a root', '\\sqrt{\\frac{a}{b}}', 2.27, 1.4],
  ['brackets that grow', '\\left(\\sum_{i=1}^n\\right)', 2.95, 2.6],
  ['a matrix', '\\begin{pmatrix}a&b\\\\c&d\\\\e&f\\\\g&h\\end{pmatrix}', 5.28, 2.9],
  ['rows of sums', '\\begin{aligned}\\sum_{i=1}^n a&=b\\\\\\sum_{i=1}^n a&=b\\end{aligned}', 7.0, 3.9],
])('knows about how large %s is, and takes it for no smaller', (_what, tex, height, width) => {
  const formula = formulaOf(tex)
  const known = { height: formulaHeight(formula) - 0.6, width: formulaWidth(formula) }
  expect(known.height).toBeGreaterThanOrEqual(height)
  expect(known.height).toBeLessThan(height * 1.35 + 0.2)
  expect(known.width).toBeGreaterThanOrEqual(width * 0.9)
  expect(known.width).toBeLessThan(width * 1.5)
})

it('sets a formula smaller that would be too wide, but not too small to be read', () => {
  const sizes = [20, 70, 120].map(letters => {
    const [page] = layOut(
      `<div class="formula">${html('a'.repeat(letters))}</div><p>${'word '.repeat(60)}</p>`,
    )
    const [formula] = page?.blocks ?? []
    return Number(/\d+/.exec(String(formula?.properties['style'] ?? ''))?.[0] ?? Number.NaN)
  })
  expect(sizes).toEqual([Number.NaN, 23, 22])
})

function formulaOf(tex: string) {
  const [formula] = parseHtml(`<div class="formula">${html(tex)}</div>`).children
  if (formula?.type !== 'element') throw new Error('no formula')
  return formula
}

function html(tex: string): string {
  const formula = mathml(tex, true)
  if (!formula.ok) throw new Error(tex)
  return formula.html
}
