import { expect, it } from 'vitest'
import { widthOf } from './decks/measure/face.ts'
import { InputError } from './errors.ts'
import { writeProject } from './notes/library.fixture.ts'
import { type GivenOptions, parseOptions } from './options.ts'
import { dressIn, readLook } from './site-look.ts'

const placeOf = (path: readonly string[]) => ({ file: `lectern.config.json: ${path.join('.')}` })

async function look(given: GivenOptions) {
  const folder = await writeProject({ 'style.css': '@import "other.css"; a { color: red }' })
  return { folder, ...readLook(parseOptions(given, placeOf), folder, placeOf) }
}

it('tells of every file that is not there at once', async () => {
  const given = { logo: 'a.svg', font: { code: 'b.woff2' }, css: ['c.css', 'style.css'] }
  const error: unknown = await look(given).catch(error => error)
  expect(error).toBeInstanceOf(InputError)
  const { problems } = error as InputError
  expect(problems.map(({ name, file }) => [name, file])).toEqual([
    ['optionPicture', 'lectern.config.json: logo'],
    ['optionFont', 'lectern.config.json: font.code'],
    ['optionSheet', 'lectern.config.json: css'],
  ])
})

it('tells of what is shown all the same as a warning', async () => {
  const { problems } = await look({ accent: 'gold', css: 'style.css' })
  expect(problems.map(({ name, file }) => [name, file])).toEqual([
    ['accentFaint', 'lectern.config.json: accent'],
    ['cssImport', 'style.css'],
  ])
})

it('has text measured in the fonts of the theme', async () => {
  const paper = await look({ theme: 'paper' })
  expect(dressIn(paper, paper.folder, placeOf)).toEqual([])
  const inPaper = [widthOf('Measured', 'regular'), widthOf('Measured', 'italic')]
  expect(inPaper[0]).not.toBe(inPaper[1])
  const lectern = await look({})
  dressIn(lectern, lectern.folder, placeOf)
  expect(widthOf('Measured', 'regular')).not.toBe(inPaper[0])
})
