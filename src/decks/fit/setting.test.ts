import { expect, it } from 'vitest'
import { parseHtml } from '../../hast.ts'
import { toFlows } from './flows.ts'
import { linesOf } from './setting.ts'

const linesIn = (html: string) => {
  const [flow] = toFlows(parseHtml(html).children.filter(node => node.type === 'element'))
  const content = flow?.kind === 'text' ? flow.content : []
  return linesOf(content, { type: { size: 28, line: 38 }, width: 1000, face: 'regular' })
}

it('takes the end of a typed line for a space, and only a break for the end of a line', () => {
  expect(linesIn('<p>one\ntwo\n<b>three\nfour</b></p>')).toBe(1)
  expect(linesIn('<p>one<br>\ntwo</p>')).toBe(2)
})

it.each([
  ['of which nothing is known, and which may never come', '', 3],
  ['of a known size', 'width="90" height="20"', 2],
])('gives badges side by side their room: those %s', (_what, size, lines) => {
  expect(linesIn(`<p>${`<a href="x"><img src="badge.svg" ${size}></a> `.repeat(12)}</p>`)).toBe(lines)
})
