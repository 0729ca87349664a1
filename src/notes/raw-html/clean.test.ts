import { expect, it } from 'vitest'
import { parse } from '../tree.ts'
import { cleanHtml } from './clean.ts'

it.each([
  ['# A\n\n<div>\n<b>x</b> <script>a</script>\n</div>', ['4:10 <script>']],
  ['| a |\n| - |\n| <img src="x" onerror="a"> |', ['3:3 onerror of <img>']],
  [
    '[x](javascript:a)\n\n[y]: javascript:b',
    ['1:1 the address “javascript:a”', '3:1 the address “javascript:b”'],
  ],
  ['<a href="&#106;avascript:a">x</a>', ['1:1 the address “javascript:a” of <a>']],
  ['<p style="position: fixed; color: red">x</p>', ['1:1 style “position” of <p>']],
  ['<iframe src="https://a.b/c"></iframe>', ['1:1 the frame “https://a.b/c”']],
  ['<form>\n<input name="x">\n</form>', ['1:1 <form>', '2:1 <input>']],
  ['<svg><foreignObject>x</foreignObject></svg>', ['1:6 <foreignobject>']],
  ['text\n\n<!-- no end\n\n<script>a</script>', ['3:1 <!--', '5:1 <script>']],
  ['<ip> </ip> <b>x <!-- c --> <br> <p>y <div class="z" data-x="y">z</div>', []],
])('tells what is left out and where: %o', (text, faults) => {
  expect(clean(text).faults.map(({ line, column, what }) => `${line}:${column} ${what}`)).toEqual(faults)
})

it('tells nothing where the notes are trusted', () => {
  expect(clean('<script>a</script> <b onclick="x">y</b> [x](javascript:a)', true).faults).toEqual([])
})

it('leaves a text without HTML as it is', () => {
  const parsed = parse('# A\n\n- b\n\n| c |\n| - |', 'md')
  expect(parsed.ok && cleanHtml(parsed.tree, { trust: false }).tree).toBe(parsed.ok && parsed.tree)
})

it('leaves comments, each by itself, for those who read them', () => {
  expect(clean('a <!-- b --> c\n\n<div><!-- d --></div>').comments).toEqual(['<!-- b -->', '<!-- d -->'])
})

function clean(text: string, trust = false) {
  const parsed = parse(text, 'md')
  if (!parsed.ok) throw new Error(parsed.reason)
  const { tree, faults } = cleanHtml(parsed.tree, { trust })
  const comments = [...JSON.stringify(tree).matchAll(/"type":"html","value":"(.*?)"/g)].map(
    ([, value]) => value,
  )
  return { faults, comments }
}
