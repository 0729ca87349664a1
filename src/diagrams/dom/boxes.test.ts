import { JSDOM } from 'jsdom'
import { expect, it } from 'vitest'
import { localBox } from './boxes.ts'

/** Each of them in a group that stands at 50, 50, beside a square of 10; the boxes are Chromium's. */
it.each([
  ['<rect x="-60" y="-60" width="5" height="5"/>', '-10 -10 20 20'],
  ['<rect/>', '0 0 10 10'],
  ['<rect width="5" height="0"/>', '0 0 10 10'],
  ['<circle r="0"/>', '0 0 10 10'],
  ['<g><rect/></g>', '0 0 10 10'],
  ['<path d=""/>', '0 0 10 10'],
  ['<path d="M0 0"/>', '0 0 50 50'],
  ['<line/>', '0 0 50 50'],
  ['<text y="-10"></text>', '0 0 10 10'],
  ['<text y="-10"><tspan x="0" dy="1em"></tspan></text>', '0 0 50 50'],
])('%s is in the box around it as browsers have it', (inner, expected) => {
  const html = `<svg><rect width="10" height="10"/><g transform="translate(50,50)">${inner}</g></svg>`
  const svg = new JSDOM(html).window.document.querySelector('svg')
  if (!svg) throw new Error('There is no drawing.')
  const { x, y, width, height } = localBox(svg)
  expect([x, y, width, height].join(' ')).toBe(expected)
})
