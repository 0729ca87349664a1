import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { InputError } from './errors.ts'
import { configSchema, optionsSchema, parseOptions } from './options.ts'

const placeOf = () => ({ file: 'lectern()' })

it.each([[undefined], [null], [{}]])('needs nothing: %o is a site of content/ and slides/', given => {
  expect(parseOptions(given, placeOf)).toMatchObject({
    title: 'Notes',
    notes: 'content',
    slides: 'slides',
    lang: 'en',
    strict: false,
  })
})

it('keeps what is set', () => {
  const given = {
    title: 'T',
    description: 'D',
    notes: '.',
    slides: 'talks',
    lang: 'de',
    accent: 'rebeccapurple',
    deck: { level: 2 },
    editUrl: 'https://github.com/me/notes/edit/main/',
    strict: true,
  }
  expect(parseOptions(given, placeOf)).toMatchObject(given)
})

it('names every wrong option at once', () => {
  const error = faultOf({ title: 1, strict: 'yes', accent: 'blurple', images: { remote: 'burn' } })
  expect(error.problems.map(({ name, file }) => [name, file])).toEqual(
    Array.from({ length: 4 }, () => ['optionValue', 'lectern()']),
  )
  for (const name of ['“title”', '“strict”', '“accent”', '“images.remote”'])
    expect(error.message).toContain(name)
})

it('names an unknown option and the nearest that there is, at every depth', () => {
  const error = faultOf({ tilte: 'x', deck: { levle: 2 }, images: { qqqqqq: 1 } })
  expect(error.problems.map(({ message, hint }) => `${message} ${hint}`).sort()).toEqual([
    'There is no option “deck.levle”. Write “level”.',
    'There is no option “images.qqqqqq”. There are: remote.',
    'There is no option “tilte”. Write “title”.',
  ])
})

it('refuses what is no set of options, and colours that one can see through', () => {
  expect(faultOf('content').message).toContain('“options”')
  expect(faultOf({ accent: 'rgb(0 0 0 / 50%)' }).message).toContain('one opaque CSS colour')
})

it('describes every option, and the README names each', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
  for (const [name, option] of Object.entries({ ...optionsSchema.shape, ...configSchema.shape })) {
    expect(option.description, name).toMatch(/\w/)
    expect(readme).toContain(`\`${name}\``)
  }
})

function faultOf(given: unknown): InputError {
  try {
    parseOptions(given, placeOf)
  } catch (error) {
    if (error instanceof InputError) return error
  }
  return expect.fail('The options were taken.')
}
