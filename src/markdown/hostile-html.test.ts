import { toHtml as toText } from 'hast-util-to-html'
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'
import { describe, expect, it } from 'vitest'
import { shownOnSlide } from '../decks/html/shown.ts'
import { dressPage } from '../docs/dress.ts'
import { parseHtml } from '../hast.ts'
import { toHtml } from './compile.fixture.ts'
import { textOf } from './text-of.fixture.ts'

describe('nothing dangerous is left of', () => {
  it.each([
    ['<script>alert(1)</script>'],
    ['a <ScRiPt src=//x>alert(1)</sCrIpT > b'],
    ['<div>\n<script>\nvar a\n\nvar b\n</script>\n</div>'],
    ['<script>/* <!-- <script> */ alert(1)</script>'],
    ['<img src=x onerror=alert(1)>'],
    ['<img src="x"onerror="alert(1)">'],
    ['<img/src=x/onerror=alert(1)>'],
    ['<IMG SRC=x ONERROR=alert(1)>'],
    ['<img src=x o\0nerror=alert(1)\0>'],
    ['<img src=`x` `onerror=alert(1)>'],
    ['| a |\n| - |\n| <img src=x onerror=alert(1)> |'],
    ['# <img src=x onerror=alert(1)>'],
    ['[<img src=x onerror=alert(1)>](x)'],
    ['<a href="javascript:alert(1)">x</a>'],
    ['<a href="&#106;avascript:alert(1)">x</a>'],
    ['<a href="java\nscript:alert(1)">x</a>'],
    ['<a href="java&Tab;script&colon;alert(1)">x</a>'],
    ['<a href=" \u0001javascript:alert(1)">x</a>'],
    ['<a href="vbscript:x">x</a><a href="data:text/html,<script>alert(1)</script>">y</a>'],
    ['[x](javascript:alert(1))'],
    ['[x](<java\tscript:alert(1)>)'],
    ['[x](&#106;avascript:alert(1))'],
    ['[x][y]\n\n[y]: JaVaScRiPt:alert(1)'],
    ['<javascript:alert(1)>'],
    ['![x](javascript:alert(1)) ![y](data:text/html,x)'],
    ['<svg><style><img src=x onerror=alert(1)></style></svg>'],
    ['<svg><script>alert(1)</script><animate onbegin=alert(1) /></svg>'],
    ['<svg onload=alert(1)><use href="data:image/svg+xml,x#x"/><image href="javascript:x"/></svg>'],
    ['<svg><title><b title="</title><img src=x onerror=alert(1)>">q</b></title></svg>'],
    ['<svg><constructor onload=alert(1)></constructor></svg>'],
    ['<svg><foreignObject><iframe src="javascript:alert(1)"></iframe></foreignObject></svg>'],
    ['<svg><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>'],
    ['<svg></p><style><a id="</style><img src=x onerror=alert(1)>"></svg>'],
    ['<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=alert(1)&gt;">'],
    ['<math><mi//xlink:href="data:x,<script>alert(1)</script>"></mi></math>'],
    ['<math><annotation-xml encoding="text/html"><img src=x onerror=alert(1)></annotation-xml></math>'],
    ['<math href="javascript:alert(1)"><mi>x</mi></math>'],
    ['<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>'],
    ['<textarea><p title="</textarea><img src=x onerror=alert(1)>"></textarea>'],
    ['<title><p title="</title><img src=x onerror=alert(1)>"></title>'],
    ['<xmp><p title="</xmp><img src=x onerror=alert(1)>"></xmp>'],
    ['<iframe><p title="</iframe><img src=x onerror=alert(1)>"></iframe>'],
    ['<template><img src=x onerror=alert(1)></template>'],
    ['<select><style></select><img src=x onerror=alert(1)></style></select>'],
    ['<frameset><frame src="javascript:alert(1)"></frameset>'],
    ['<iframe srcdoc="<script>alert(1)</script>"></iframe>'],
    ['<iframe src="java\tscript:alert(1)"></iframe>'],
    ['<object data="x.swf"></object><embed src="x.swf"><applet code=x></applet>'],
    ['<form action="https://x"><button formaction="javascript:alert(1)">x</button></form>'],
    ['<base href="https://x/"><meta http-equiv=refresh content="0;url=x"><link rel=stylesheet href=//x>'],
    ['<style>body{display:none}</style>'],
    ['<p style="position:fixed;top:0;background:url(//x);behavior:url(x);margin:-9px">x</p>'],
    ['<p style="background-color:\\75rl(//x);width:expression(alert(1));color:red/**/">x</p>'],
    ['<video src=x onloadstart=alert(1) autoplay poster="javascript:x"><source src="javascript:x"></video>'],
    ['<div class="sidebar-pane" data-only="slides" data-background-iframe="//x" hidden slot="x">x</div>'],
    ['<!--><script>alert(1)</script>-->'],
    ['<!-- a --!><script>alert(1)</script>'],
    ['<!-- <!-- --> <script>alert(1)</script> -->'],
    ['<![CDATA[<script>alert(1)</script>]]>'],
    ['<?xml <script>alert(1)</script> ?>'],
    ['<!DOCTYPE html [<!ENTITY x "<script>">]><script>alert(1)</script>'],
    ['<b><!--\n<script>alert(1)</script>'],
    ['<div\n<script>alert(1)</script>'],
    ['<!--\n\n<script>alert(1)</script>\n\n<img src=x onerror=alert(1)> [x](javascript:alert(1))'],
    ['<script>\n\n<style>\n\n<!--\n\n<pre>\n\n<textarea>\n\n<img src=x onerror=alert(1)>'],
    ['<x-y onclick=alert(1)>a</x-y>'],
    ['<p><a href="x" title="&quot; onmouseover=&quot;alert(1)">x</a></p>'],
    ['<img alt="<script>alert(1)</script>" src="x" title="</p><script>alert(1)</script>">'],
    ['<picture><source srcset="javascript:x 2x, https://a/b.png"><img src="https://a/b.png"></picture>'],
    ['<table background="javascript:x"><tr><td background="javascript:x">a</td></tr></table>'],
  ])('%o', async text => {
    const html = await toHtml(text)
    for (const shown of [html, dressPage(parseHtml(html), {}), toText(shownOnSlide(elementsOf(html)))])
      expect(dangersIn(parseFragment(shown))).toEqual([])
  })

  it.each(['<script>', '<!--', '<?x>', '<div', '</p>', '<b x="', '<svg>', '<a>'])(
    'twenty thousand of %s, in little time',
    async tag => {
      expect(dangersIn(parseFragment(await toHtml(`<div>${tag.repeat(20_000)}`)))).toEqual([])
    },
    10_000,
  )

  it('ten thousand tags inside one another, and their words are there', async () => {
    const html = await toHtml(`${'<div>'.repeat(10_000)}x${'</div>'.repeat(10_000)}\n\n## H`)
    expect(textOf(html).trim()).toBe('x\nH')
    expect(dangersIn(parseFragment(html))).toEqual([])
  })
})

const elementsOf = (html: string) => parseHtml(html).children.filter(node => node.type === 'element')

/** What could run a script, load or send something, or lie over the page. */
function dangersIn(node: DefaultTreeAdapterTypes.Node): string[] {
  const inside = 'childNodes' in node ? node.childNodes.flatMap(dangersIn) : []
  if (node.nodeName === '#comment' || !('tagName' in node)) return inside
  const attributes = node.attrs.map(({ name, value }) => `${name}=${value}`)
  return [
    ...(forbidden.test(node.tagName) && !(node.tagName === 'title' && isInDrawing(node))
      ? [`<${node.tagName}>`]
      : []),
    ...attributes.filter(attribute => danger.test(attribute)),
    ...inside,
  ]
}

const isInDrawing = (node: DefaultTreeAdapterTypes.Element) => node.namespaceURI.endsWith('svg')

const forbidden =
  /^(script|style|link|meta|base|object|embed|applet|form|button|textarea|select|template|noscript|frame(set)?|title|xmp|plaintext|use|image|animate|set|foreignObject|annotation-xml|mglyph|.*-.*)$/i

const danger =
  /^on|^(srcdoc=|action=|formaction=|http-equiv=|class=(?!missing-picture|dead-link)|hidden=|slot=|data-.*=|xlink:.*=|background=)|^(href|src|poster|srcset)=[\s\0-\x20]*(java|vb|data:text)|^(style=.*(position|url|expression|behavior|\\|-\d))/i
