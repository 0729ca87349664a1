import { expect, it } from 'vitest'
import { paintOnly } from './paint.ts'

it.each([
  ['a color', 'p{color:red}'],
  ['a ground', '.slide-cover .slide-frame{background:linear-gradient(red,blue)}'],
  ['the tokens of a theme', ':root{--lectern-accent:light-dark(red,blue)}'],
  [
    'the colour, corners and kind of a border',
    'a{border-color:red;border-start-start-radius:2px;border-style:dotted}',
  ],
  ['a font that is brought along', '@font-face{font-family:A;src:url(/a.woff2);font-weight:400}'],
  ['what is meant in spite of all', 'p{font-size:80px!important}'],
])('lets slides have %s', (_what, css) => {
  expect(paintOnly(css)).toBe(css)
})

it.each([
  'p{font-size:80px}',
  'p{padding:40px}',
  'strong{font-family:Impact}',
  'li{letter-spacing:.1em}',
  'em{text-transform:uppercase}',
  'p{border-width:20px}',
  'p{border:20px solid red}',
  ':root{--slide-text:90px}',
  ':root{--lectern-font:Impact}',
  '.reveal{display:none}',
])('does not let %s move what is planned', css => {
  expect(paintOnly(css)).toMatch(/\{\}$/)
})

it('keeps what paints where both stand in one rule', () => {
  expect(paintOnly('@media print{p{color:red;font-size:80px}}')).toBe('@media print{p{color:red}}')
})
