import { describe, expect, it } from 'vitest'
import { attributesOf, drawn, expectHarmless, useDrawer } from './drawer.fixture.ts'

const drawer = useDrawer()
const HOSTILE: Record<string, string> = {
  'a script in a label':
    'flowchart LR\n a["<script>alert(1)</script>x"] --> b["<b onclick=alert(1)>bold</b>"]',
  'an event handler in a label': 'flowchart LR\n a["<a href=x onmouseover=alert(1)>y</a>"] --> b',
  'a javascript link':
    'flowchart LR\n a --> b\n click a "javascript:alert(1)"\n click b "java\tscript:alert(1)"',
  'a callback': 'flowchart LR\n a --> b\n click a call alert("x")\n click b alert',
  'a remote style': 'flowchart LR\n a --> b\n style a fill:#f00,stroke:#0f0,background-image:none',
  'theme CSS in a directive': `%%{init: {"themeCSS": "* { fill: url(https://evil.example/x) } @import 'https://evil.example'"}}%%\nflowchart LR\n a --> b`,
  'theme CSS in front matter':
    '---\nconfig:\n  themeCSS: "@import url(https://evil.example/x.css); .node{background:url(https://evil.example)}"\n  securityLevel: loose\n  htmlLabels: true\n---\nflowchart LR\n a["<i>x</i>"] --> b',
  'a font in a directive': `%%{init: {"fontFamily": "x;} @import 'https://evil.example'", "theme": "forest", "look": "handDrawn"}}%%\nflowchart LR\n a --> b`,
  'our own mark': 'flowchart LR\n a["\uffff-1 &#xffff; #65535;"] --> b',
  'markup in the words':
    'flowchart LR\n accTitle: </title><script>alert(1)</script>\n accDescr: <b onload=alert(1)>\n a --> b',
  'a sequence with links':
    'sequenceDiagram\n participant A\n link A: Board @ javascript:alert(1)\n A->>A: <img onerror=alert(1)>x'.replace(
      '<img',
      '<i',
    ),
}

describe('comes out harmless', () => {
  it.each(Object.entries(HOSTILE))('%s', async (_name, source) => {
    const { svg } = await drawn(drawer, source, 'safe')
    expectHarmless(svg)
    expect(svg).not.toContain('evil.example')
    expect(svg).not.toContain('\uffff')
    expect(attributesOf(svg).filter(([name]) => name === 'href')).toEqual([])
    const ids = attributesOf(svg).filter(([name]) => name === 'id')
    expect(ids.filter(([, id]) => !id.startsWith('safe-'))).toEqual([])
  })
})

it('directives do not change the look of the site', async () => {
  const plain = await drawn(drawer, 'flowchart LR\n a --> b')
  const themed = await drawn(
    drawer,
    `%%{init: {"theme": "forest", "look": "handDrawn"}}%%\nflowchart LR\n a --> b`,
  )
  expect(themed.svg).toBe(plain.svg)
})

it('an honest link stays, and the diagram is a group so that it can be reached', async () => {
  const { svg } = await drawn(drawer, 'flowchart LR\n a --> b\n click a "https://example.com/docs"')
  expect(svg).toMatch(/role="group"/)
  expect(svg).toMatch(/<a [^>]*href="https:\/\/example.com\/docs"/)
})
