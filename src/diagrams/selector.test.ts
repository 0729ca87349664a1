import { JSDOM } from 'jsdom'
import { expect, it } from 'vitest'
import { compileSelector } from './selector.ts'

const { document } = new JSDOM(
  '<svg id="d" class="flow"><g class="node a-b"><rect class="basic label"/><g><text>x</text></g></g><g class="node2"><text class="odd"/></g></svg>',
).window

it.each([
  'rect',
  '*',
  '.node',
  '.a-b',
  'g.node',
  '#d rect',
  '#d .node rect.basic',
  '.node > rect',
  '.flow > text',
  '.node text',
  'svg g>g>text',
  '.basic.label',
  '.label.basic',
  '.nod',
  '[class*="node"] text',
  '.node rect + g',
  'text:not(.odd)',
  '.flow :is(rect, text)',
  '..broken',
])('%s fits what a browser says it does', selector => {
  const matches = compileSelector(selector)
  const found = [...document.querySelectorAll('*')].filter(matches)
  const isValid = selector !== '..broken'
  expect(found).toEqual(isValid ? [...document.querySelectorAll(selector)] : [])
})
