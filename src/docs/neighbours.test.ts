import { expect, it } from 'vitest'
import { neighbours } from './neighbours.ts'

const notes = [{ id: 'a' }, { id: 'b' }, { id: 'c' }]

it.each([
  ['a', undefined, 'b'],
  ['b', 'a', 'c'],
  ['c', 'b', undefined],
  ['gone', undefined, undefined],
])('beside %s stand %o and %o', (id, previous, next) => {
  const beside = neighbours(notes, id)
  expect([beside.previous?.id, beside.next?.id]).toEqual([previous, next])
})
