import { describe, expect, it } from 'vitest'
import { dressPage } from '../docs/dress.ts'
import { parseHtml } from '../hast.ts'
import { projectOf, toHtml } from './compile.fixture.ts'
import { textOf } from './text-of.fixture.ts'

describe('what is no HTML is text', () => {
  it.each([
    ['ssh <user>@<ip> -p <port>', 'ssh <user>@<ip> -p <port>'],
    ['<your-key>', '<your-key>'],
    ['A List<String> and a Map<T> </T>', 'A List<String> and a Map<T> </T>'],
    ['<Ip>\nand more', '<Ip> and more'],
    ['cd <path> && echo <text>', 'cd <path> && echo <text>'],
    ['Use <title>, <body> and <img>', 'Use <title>, <body> and <img>'],
    ['a <b>x', 'a <b>x'],
    ['<?php echo 1 ?> x', '<?php echo 1 ?> x'],
    ['<![CDATA[ x ]]>', '<![CDATA[ x ]]>'],
    ['| a |\n| - |\n| <ip> |', 'a <ip>'],
    ['# The <name> file', 'The <name> file'],
    ['<ip attribute="x">y</ip>', '<ip attribute="x">y</ip>'],
  ])('%s', async (text, shown) => {
    expect(await wordsOf(text)).toBe(shown)
  })
})

describe('what is not finished hides nothing', () => {
  it.each([
    ['<div', '<div'],
    ['a\n\n<div\n\n## H\n\nb', 'a<divHb'],
    ['<div>\n<a href="x\n\n## H', '<a href="xH'],
    ['<!-- no end\n\n## H\n\nb', '<!-- no endHb'],
    ['<script> is a tag\n\n## H', '<script> is a tagH'],
    ['<style>\n\n## H', '<style>H'],
    ['<pre>\n\n## H', '<pre>H'],
    ['<textarea>\n\n## H', '<textarea>H'],
    ['<?php\n\n## H', '<?phpH'],
    ['<p><a href="x>T</a> and "q" > z', '<a href="x>T</a> and "q" > z'],
    ['<plaintext>\n\n## H', '<plaintext>H'],
    ['<xmp>\n\n## H', '<xmp>H'],
    ['</', '</'],
  ])('%o', async (text, shown) => {
    const html = await toHtml(text)
    expect(textOf(html).replace(/\n/g, '')).toBe(shown)
    if (text.includes('## H')) expect(html).toContain('<h2 id="h">H</h2>')
  })

  it.each([
    ['<details><summary>S</summary>\n\na\n\n## H\n\nb'],
    ['<details>\n<summary>S</summary>\n\n- a\n  </details>\n\n## H\n\nb'],
    ['<div align="center">\n\na\n\n## H'],
    ['<table><tr><td>a\n\n## H'],
    ['<ul><li>a\n\n## H'],
    ['<a href="#x">a\n\n## H'],
    ['<p>a\n\n## H'],
    ['- <details>a\n\n## H'],
    ['> <div>a\n\n## H'],
    ['<h1>a\n\n## H'],
  ])('and does not reach over the next heading: %o', async text => {
    expect(parseHtml(await toHtml(text)).children).toContainEqual(
      expect.objectContaining({ tagName: 'h2', properties: { id: 'h' } }),
    )
  })
})

describe('harmless HTML', () => {
  it.each([
    ['a <kbd>b</kbd><sub>c</sub><sup>d</sup><mark>e</mark>'],
    ['<ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>'],
    ['<details open><summary>S</summary><p>a <b>b</b></p></details>'],
    ['<table><tbody><tr><td colspan="2" align="right">a</td></tr></tbody></table>'],
    ['<dl><dt>a</dt><dd>b</dd></dl>'],
    ['<div align="center"><font color="red">a</font></div>'],
    ['<p align="center">a</p>'],
    ['<h1 align="center">A</h1>'],
    ['<p dir="rtl" style="text-align: right; color: rgb(1, 2, 3)">a</p>'],
    ['<svg viewBox="0 0 9 9"><path d="M0 0h9" fill="url(#g)"></path></svg>'],
    ['<math><mfrac><mi>a</mi><mn>2</mn></mfrac></math>'],
  ])('stays: %s', async html => {
    const compiled = dressPage(parseHtml(await toHtml(html)), {}).replaceAll('\n', '')
    expect(compiled.replace(/ id="a"|^<p>|<\/p>$/g, '')).toBe(html.replace(/^<p>|<\/p>$/g, ''))
  })

  it.each([
    ['<b>Markdown **inside** of it</b>', '<b>Markdown <strong>inside</strong> of it</b>'],
    ['<div>\n\n**a**\n\n</div>', '<div><p><strong>a</strong></p></div>'],
    ['<table><tr><td>\n\n- a\n\n</td></tr></table>', '<td><ul>\n<li>a</li>\n</ul></td>'],
    ['<p align="center">\n\na\n\n</p>', '<div align="center"><p>a</p></div>'],
    ['a<br>b<br/>c', 'a<br>\nb<br>\nc'],
    ['<p>a<p>b', '<p>a</p><p>b</p>'],
    ['a </b> b </div>', '<p>a  b </p>'],
    ['<b><i>a</b> b</i>', '<b><i>a</i></b> b'],
    ['<p><o:p>a</o:p></p>', '<p>a</p>'],
    ['x<!-- c -->y\n\n<!-- d -->\n\n## H', '<p>xy</p>\n<h2 id="h">H</h2>'],
  ])('%o', async (text, html) => {
    expect((await toHtml(text)).replaceAll('</p>\n<p>', '</p><p>')).toContain(html)
  })

  it('in a drawing ends the drawing, and nothing of it is printed', async () => {
    const html = await toHtml('<svg><foreignObject><p>a</p></foreignObject><path d="M0"/></svg> <path>')
    expect(html).toBe('<p>a</p>\n<p> &lt;path&gt;</p>\n')
    expect(await wordsOf('<svg a="b"><p>a</p>\n\n<ip>')).toBe('a <ip>')
  })

  it('has headings, pictures and links like those of Markdown', async () => {
    const project = projectOf({ 'content/b.md': 'b' })
    const html = await toHtml(
      '<h2>One <i>two</i></h2>\n<a href="b.md#c"><img src="gone.png" alt="Cat" width="9"></a>',
      'content/a.md',
      project,
    )
    expect(html).toContain('<h2 id="one-two">')
    expect(html).toContain('<a href="/b/#c"><span class="missing-picture">Picture missing: Cat</span></a>')
    expect(await toHtml('<img src="https://a.b/c.png" width="9" align="left">')).toContain(
      '<img src="https://a.b/c.png" alt="" referrerpolicy="no-referrer" width="9" align="left" ',
    )
  })

  it('keeps anchors, but for those that something else is named', async () => {
    expect(await toHtml('<a name="x"></a>\n\ntext')).toBe('<p><span id="x"></span>text</p>\n')
    expect(await toHtml('<a id="x"></a>\n## H')).toContain('<h2 id="h"><span id="x"></span>H</h2>')
    expect(await toHtml('<a name="h"></a>\n## H')).not.toContain('id="h"></span>')
    expect(await toHtml('<a name="_top">a</a> <i id="x">b</i> <i id="x">c</i>')).toBe(
      '<p><span>a</span> <i id="x">b</i> <i>c</i></p>\n',
    )
  })
})

describe('a frame', () => {
  it('from a known host is loaded late, and kept in a box', async () => {
    expect(await toHtml('<iframe src="http://www.youtube.com/embed/x" width="9"></iframe>')).toMatch(
      /<iframe width="9" title="www.youtube.com" sandbox="[^"]+" loading="lazy" .*src="https:\/\/www.youtube.com\/embed\/x"><\/iframe>/,
    )
  })

  it('from elsewhere becomes a link', async () => {
    expect(await toHtml('<iframe src="https://youtube.com.evil.org/x" title="T"></iframe>')).toContain(
      '<a href="https://youtube.com.evil.org/x">T</a>',
    )
  })
})

it('lets all pass where the notes are trusted, but for what is no HTML', async () => {
  const trusted = projectOf({}, '/site', true)
  const text =
    '<ip>\n\n<script>a < b</script>\n<my-tag onclick="x()" class="y">z</my-tag>\n\n[x](javascript:y)\n\n<style>p {}</style>'
  const html = await toHtml(text, 'content/a.md', trusted)
  for (const part of [
    '&lt;ip&gt;',
    '<script>a < b</script>',
    '<my-tag onclick="x()" class="y">z</my-tag>',
    'href="javascript:y"',
    '<style>p {}</style>',
  ])
    expect(html).toContain(part)
})

const wordsOf = async (text: string) =>
  textOf(await toHtml(text))
    .trim()
    .replace(/\s+/g, ' ')
