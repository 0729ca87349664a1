import { describe, expect, it } from 'vitest'
import { isMath } from './prose-dollars.ts'

/** What stands between the first two signs of a text, with what is around them. */
function between(text: string): [string, string, string] {
  const from = text.indexOf('$')
  const to = text.indexOf('$', from + 1)
  return [text.slice(from + 1, to), text.charAt(from - 1), text.charAt(to + 1)]
}

describe('two dollar signs in a text', () => {
  it.each([
    '$x$',
    'the $n$th term',
    'the $x$-axis',
    '$E = mc^2$.',
    '($a+b$)',
    '$O(n \\log n)$',
    '$5$',
    '$3x + 2$',
    '$\\text{if this then that}$',
    '$P(A \\mid B)$',
    '$a_1, \\dots, a_n$',
    '시간 복잡도는$O(n)$이다',
    '$`\\sqrt{3}`$',
    '$ABC$',
    '$\\{1, 2\\}$',
    '$f(x) = \\sin x$',
    "$f'$",
    '$n!$',
  ])('are math in %o', text => {
    expect(isMath(...between(text))).toBe(true)
  })

  it.each([
    'costs $5 and $10',
    '$HOME and $PATH',
    'US$20 or $x$',
    '$1.5M–$2M',
    '$5/$10',
    '$HOME/bin:$PATH',
    '$USER@$HOST',
    '$HOME and *\\$PATH*',
    '"$A" "$B"',
    'a $5 fee, or 10$.',
    'between $5 million and 10 million$',
    '$5,000 per month (or $',
    'R$5 e R$10',
    '$(date) $(time)',
    '$ 5$',
    '$variable, $other',
    '$5000 for unlimited<br>or $',
    'save $100 this way, and that$',
  ])('are prose in %o', text => {
    expect(isMath(...between(text))).toBe(false)
  })
})
