import { toHtml } from 'hast-util-to-html'
import { expect, it } from 'vitest'
import { parseHtml } from '../../hast.ts'
import { openTabs } from './tabs.ts'

const tabs = (...panels: [label: string, text: string][]) =>
  `<starlight-tabs><div class="tablist-wrapper"><ul role="tablist">${panels
    .map(
      ([label], index) =>
        `<li role="presentation"><a role="tab" href="#tab-panel-${index}">${label}</a></li>`,
    )
    .join('')}</ul></div>${panels
    .map(
      ([, text], index) =>
        `<div id="tab-panel-${index}" role="tabpanel"${index ? ' hidden' : ''}>${text}</div>`,
    )
    .join('')}<starlight-tabs-restore></starlight-tabs-restore></starlight-tabs>`

const opened = (html: string) => toHtml(parseHtml(html).children.flatMap(node => openTabs(node)))

it('shows every tab under its label', () => {
  expect(opened(tabs(['npm', '<p>npm i</p>'], ['pnpm', '<p>pnpm add</p>']))).toBe(
    '<p><strong>npm</strong></p><p>npm i</p><p><strong>pnpm</strong></p><p>pnpm add</p>',
  )
})

it('finds tabs inside a step, and tabs inside tabs', () => {
  expect(opened(`<ol><li>${tabs(['a', tabs(['b', '<p>c</p>'])])}</li></ol>`)).toBe(
    '<ol><li><p><strong>a</strong></p><p><strong>b</strong></p><p>c</p></li></ol>',
  )
})

it('leaves everything else as it is, but for scripts', () => {
  expect(opened('<p>a <b>b</b></p><script>c()</script>')).toBe('<p>a <b>b</b></p>')
})

it('shows a tree of files as a list, with nothing folded and no icons', () => {
  const tree =
    '<starlight-file-tree><ul><li class="directory"><details open><summary><span class="tree-entry"><span class="sr-only">Directory</span><svg></svg>src/</span></summary><ul><li class="file">a.ts</li></ul></details></li></ul></starlight-file-tree>'
  expect(opened(tree)).toBe(
    '<ul><li class="directory"><span class="tree-entry">src/</span><ul><li class="file">a.ts</li></ul></li></ul>',
  )
})
