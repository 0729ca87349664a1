import { expect, it } from 'vitest'
import { readFence } from './fence.ts'

it.each([
  [null, {}],
  ['caption="The way of a “job”" width=480', { caption: 'The way of a “job”', width: '480px' }],
  ['alt=\'It says "no"\' width=60%', { alt: 'It says "no"', width: '60%' }],
  ['title="As in other tools"', { caption: 'As in other tools' }],
  ['{ width=480px }', { width: '480px' }],
  ['turn=false', { turn: false }],
  ['width=wide', { wrongWidth: 'wide' }],
  ['width=120%', { wrongWidth: '120%' }],
  ['someone="else’s" word', {}],
])('a fence that says %j', (meta, said) => {
  const nothing = { caption: undefined, alt: undefined, width: undefined, turn: true }
  expect(readFence(meta)).toEqual({ ...nothing, ...said })
})
