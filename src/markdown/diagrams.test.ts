import { describe, expect, it } from 'vitest'
import { toHtml, toModule } from './compile.fixture.ts'

const fence = (source: string) => `\`\`\`mermaid\n${source}\n\`\`\``
const idsOf = (html: string) => [...html.matchAll(/<svg id="([^"]+)"/g)].map(([, id]) => id)

describe('a mermaid block', () => {
  it('becomes a figure with the drawing, and no code is left of it', async () => {
    const html = await toHtml(fence('pie'))
    expect(html).toMatch(/^<figure class="diagram-figure">.*<svg [^>]*>.*pie<\/svg>.*<\/figure>\s*$/)
    expect(html).not.toContain('<code')
  })

  it('is named after the heading that it stands under', async () => {
    const html = await toHtml(
      [fence('a'), '## The *way* of a job', fence('b'), '## Costs', fence('c')].join('\n\n'),
    )
    const titles = [...html.matchAll(/<title>(.*?)<\/title>/g)].map(([, title]) => title)
    expect(titles).toEqual(['Diagram', 'The way of a job', 'Costs'])
  })

  it('shares its ids with no other, on this page or on another', async () => {
    const text = `${fence('pie')}\n\n${fence('pie')}`
    const ids = [...idsOf(await toHtml(text, 'content/a.md')), ...idsOf(await toHtml(text, 'content/b.md'))]
    expect(ids).toHaveLength(4)
    expect(new Set(ids).size).toBe(4)
  })

  it('has the same ids in every build', async () => {
    expect(idsOf(await toHtml(fence('pie')))).toEqual(idsOf(await toHtml(fence('pie'))))
  })

  it('is finished HTML in MDX too', async () => {
    const code = await toModule(fence('graph LR\n a{b}'))
    expect(code).toMatch(/"set:html": "<figure class=\\"diagram-figure\\".*a\{b\}/)
  })
})

describe('a mermaid block that cannot be drawn', () => {
  it('shows why, and its source, and does not cost the next one', async () => {
    const html = await toHtml(`${fence('bad --> text')}\n\n${fence('pie')}`)
    expect(html).toContain('<p class="fault">This diagram cannot be drawn: it &lt;is&gt; {bad}</p>')
    expect(html).toContain('<pre><code class="language-text">bad --&gt; text')
    expect(idsOf(html)).toHaveLength(1)
  })

  it('does the same in MDX', async () => {
    const code = await toModule(fence('bad --> text'))
    expect(code).toContain('"This diagram cannot be drawn: it <is> {bad}"')
    expect(code).toContain('"bad --> text\\n"')
  })
})

it('leaves other code alone', async () => {
  expect(await toHtml('```js\npie\n```')).toBe('<pre><code class="language-js">pie\n</code></pre>\n')
})
