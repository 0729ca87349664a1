import { describe, expect, it } from 'vitest'
import { toHtml, toModule } from './compile.fixture.ts'

describe('a formula', () => {
  it('among words is MathML, with its source', async () => {
    expect(await toHtml('So $x^2$ is.')).toMatch(
      /^<p>So <math><semantics>.*<annotation encoding="application\/x-tex">x\^2<\/annotation><\/semantics><\/math> is.<\/p>/,
    )
  })

  it.each(['$$\na_{b}\n$$', '$$a_{b}$$', '```math\na_{b}\n```'])(
    '%o stands on a line of its own',
    async text => {
      expect(await toHtml(text)).toMatch(/^<div class="formula" tabindex="0"><math display="block".*a_\{b\}/)
    },
  )

  it('needs no styles, which a strict site would refuse', async () => {
    const tex = '\\boxed{x} \\color{red}{y} \\begin{aligned} a &= b \\\\ &= c \\end{aligned}'
    const html = await toHtml(`$$\n${tex}\n$$`)
    expect(html).not.toContain(' style="')
    expect(html).toContain('mathcolor="#ff0000"')
    expect(html).toContain('class="math-frame"')
  })

  it('is finished HTML in MDX too', async () => {
    expect(await toModule('A $a_{b}$ c\n\n$$\nd\n$$')).toMatch(
      /"set:html": "<math>.*a_\{b\}[\s\S]*"set:html": "<div/,
    )
  })

  it('that cannot be read is shown as it was typed', async () => {
    expect(await toHtml('So $\\frac{a$ is.\n\n$$\n\\unknown\n$$')).toBe(
      '<p>So <code>$\\frac{a$</code> is.</p>\n<pre><code class="language-latex">\\unknown\n</code></pre>\n',
    )
  })
})

it('leaves prices and shells alone', async () => {
  const text = 'It costs $5 and $10, **not** $20; $HOME and *$PATH*, US$20, $1.5M–$2M, but $x$ is.'
  const html = await toHtml(text)
  expect(html).toContain(
    '<p>It costs $5 and $10, <strong>not</strong> $20; $HOME and <em>$PATH</em>, US$20, $1.5M–$2M, but <math>',
  )
})
