import { expect, it } from 'vitest'
import { InputError } from './errors.ts'
import { parseOptions } from './options.ts'

it.each([[undefined], [null], [{}]])('needs nothing: %o is a site of content/ and slides/', given => {
  expect(parseOptions(given)).toEqual({
    title: 'Notes',
    notes: 'content',
    slides: 'slides',
    lang: 'en',
    strict: false,
  })
})

it('keeps what is set', () => {
  const given = { title: 'T', description: 'D', notes: '.', slides: 'talks', lang: 'de', strict: true }
  expect(parseOptions(given)).toEqual(given)
})

it('names every wrong option at once, a misspelt one by its name', () => {
  const error = faultOf({ title: 1, strict: 'yes', tilte: 'x' })
  expect(error.problems.map(({ name, file }) => [name, file])).toEqual(
    Array.from({ length: 3 }, () => ['optionValue', 'lectern()']),
  )
  for (const name of ['“title”', '“strict”', 'tilte']) expect(error.message).toContain(name)
})

it('refuses what is no set of options', () => {
  expect(faultOf('content').message).toContain('“options”')
})

function faultOf(given: unknown): InputError {
  try {
    parseOptions(given)
  } catch (error) {
    if (error instanceof InputError) return error
  }
  return expect.fail('The options were taken.')
}
