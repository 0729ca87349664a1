import { describe, expect, it } from 'vitest'
import { writeProject } from '../notes/library.fixture.ts'
import { projectOf, toHtml, toModule } from './compile.fixture.ts'

const card = "import { Card, LinkCard } from '@astrojs/starlight/components'\n\n"

describe('MDX that is not trusted', () => {
  it.each([
    ['<img src="x" onError="alert(1)" />', /onerror|alert/i],
    ['a <b onClick="alert(1)">c</b>', /onclick|alert/i],
    ['<script>alert(1)</script>', /alert|script/],
    ['<style>{`p { color: red }`}</style>', /color/],
    ['<iframe src="https://a.b" srcDoc="c" />', /iframe|srcdoc/i],
    ['<a href="javascript:alert(1)">x</a>', /alert/],
    ['<a href={"java" + "script:alert(1)"}>x</a>', /alert/],
    ['[x](javascript:alert(1))', /alert/],
    ['<p style={{ position: "fixed", color: "red" }}>x</p>', /fixed/],
    ['<div set:html="<script>alert(1)</script>" />', /alert|set:html/],
    ['<Fragment set:html={"<script>alert(1)</script>"} />', /alert|set:html/],
    ['<svg onload="alert(1)"><use href="data:x" /><script>alert(1)</script></svg>', /alert|data:|"use"/],
    ['<form action="https://a.b"><input name="c" /></form>', /action|"input"|"form"/],
    [`${card}<Card title="a" onClick="alert(1)" />`, /alert/],
    [`${card}<Card title="<img src=x onerror=alert(1)>" />`, /onerror/],
    [`${card}<Card title="&lt;img src=x onerror=alert(1)&gt;" />`, /onerror/],
    [`${card}<Card title={"<img src=x onerror=alert(1)>"} />`, /onerror/],
    [`${card}<LinkCard title="a" href="javascript:alert(1)" />`, /alert/],
  ])('keeps nothing dangerous of %o', async (text, danger) => {
    expect(await toModule(text)).not.toMatch(danger)
  })

  it('keeps a picture that it imports', async () => {
    const project = projectOf({}, await writeProject({ 'content/cat.png': '' }))
    const text = 'import cat from "./cat.png"\n\n<img src={cat.src} alt="Cat" onLoad={1} />'
    const code = await toModule(text, project)
    expect(code).toContain('src: cat.src')
    expect(code).not.toContain('onLoad')
  })

  it('keeps what is harmless, with headings and links like those of Markdown', async () => {
    const code = await toModule(
      `${card}<Card title="A <b>b</b>" icon="c">d</Card>\n\n<details open><summary>S</summary>t</details>\n\n<a id="x" href="https://a.b" style={{ textAlign: "right" }}>y</a>`,
    )
    for (const part of [
      'title: "A b"',
      'icon: "c"',
      '"summary"',
      'open: ""',
      'href: "https://a.b"',
      'id: "x"',
    ])
      expect(code).toContain(part)
  })
})

describe('MDX that is shown as Markdown', () => {
  const shown = (text: string) => toHtml(text, 'content/a.mdx')

  it('shows what is in its components, and no code', async () => {
    const html = await shown(
      'import A from "./gone.astro"\nexport const b = () => 1\n\n# T\n\n<A title="One">\n  <div>\n    ## H\n\n    text {b()} {/* c */}\n  </div>\n</A>\n\n<Tabs>\n  <TabItem label="npm">\n    ```sh\n    npm i\n    ```\n  </TabItem>\n</Tabs>',
    )
    expect(html.replace(/\n/g, '')).toBe(
      '<h1 id="t">T</h1><p><strong>One</strong></p><div><h2 id="h">H</h2><p>text {b()} </p></div><p><strong>npm</strong></p><pre><code class="language-sh">npm i</code></pre>',
    )
  })

  it('shows the links that its components were', async () => {
    expect(
      (
        await shown('<LinkCard title="A" href="https://a.b" description="d" />\n\n<Go href="#x">b</Go>')
      ).replace(/\n/g, ''),
    ).toBe('<p><a href="https://a.b"><strong>A</strong></a> d</p><p><a href="#x">b</a></p>')
  })

  it('does so as well where it does not even parse', async () => {
    const html = await shown(
      'import A from \'./a\'\n\n{/* c */}\n\n<Card title="One">\n\ntext <br> <ip>\n\n</B>\n\n{ open',
    )
    expect(html.replace(/\n/g, '')).toBe('<p><strong>One</strong></p><p>text <br>&lt;ip&gt;</p><p>{ open</p>')
  })

  it('keeps words that only look like code', async () => {
    expect(await shown('import duties are high\n\nexport them { not code')).toContain(
      'import duties are high',
    )
  })
})
