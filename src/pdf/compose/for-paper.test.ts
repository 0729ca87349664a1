import { toHtml } from 'hast-util-to-html'
import { expect, it } from 'vitest'
import { notePage } from './compose.fixture.ts'
import { forPaper } from './for-paper.ts'

const printed = (html: string) => toHtml(forPaper(notePage(html).content))

it('what is folded is open', () => {
  expect(printed('<details><summary>Why</summary><p>So</p></details>')).toBe(
    '<details open><summary>Why</summary><p>So</p></details>',
  )
})

it('tabs stand below one another, each under its name', () => {
  const tabs =
    '<starlight-tabs><ul role="tablist"><li><a role="tab" id="t1" href="#p1">npm</a></li><li><a role="tab" id="t2" href="#p2">pnpm</a></li></ul>' +
    '<div id="p1" role="tabpanel" aria-labelledby="t1"><p>one</p></div>' +
    '<div id="p2" role="tabpanel" aria-labelledby="t2" hidden><p>two</p></div></starlight-tabs>'
  expect(printed(tabs)).toBe(
    '<starlight-tabs><div class="tab-on-paper"><p class="tab-name">npm</p><p>one</p></div>' +
      '<div class="tab-on-paper"><p class="tab-name">pnpm</p><p>two</p></div></starlight-tabs>',
  )
})

it('what plays elsewhere is a link to there, and one without an address is its words', () => {
  expect(printed('<iframe src="https://player.example/1" title="A talk"></iframe>')).toBe(
    '<p class="elsewhere"><a href="https://player.example/1">A talk</a></p>',
  )
  expect(printed('<video><source src="/_files/a.mp4"></video>')).toContain('href="/_files/a.mp4"')
  expect(printed('<object>Words in its place</object>')).toBe('Words in its place')
})

it('what only a pointer or a key can use is gone, and no picture waits', () => {
  expect(
    printed(
      '<p tabindex="0">a<script>1</script><button>Copy</button><a class="slide-link" href="/x">s</a><img loading="lazy" src="a.png"></p><!-- c -->',
    ),
  ).toBe('<p>a<img src="a.png"></p>')
})
