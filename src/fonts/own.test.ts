import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { widthOf } from '../decks/measure/face.ts'
import { codeLetter } from '../decks/metrics.ts'
import { InputError } from '../errors.ts'
import { createFolder, type Project } from '../project.fixture.ts'
import { lectern } from '../themes/lectern.ts'
import { fontCss } from './font-css.ts'
import { lacking } from './lacking.ts'
import { type FontOption, ownFonts } from './own.ts'
import { setTypefaces, typefacesFor } from './typefaces.ts'

const fontsource = (name: string) => readFileSync(new URL(import.meta.resolve(`@fontsource${name}`)))

let folder: Project

beforeAll(async () => {
  folder = await createFolder({
    'serif.woff2': fontsource('-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2'),
    'sans.woff': fontsource('/inter/files/inter-latin-400-normal.woff'),
    'code.woff2': fontsource('/jetbrains-mono/files/jetbrains-mono-latin-400-normal.woff2'),
    'text.ttf': 'This is no font.',
  })
})
afterAll(() => folder.remove())

const placeOf = (path: readonly string[]) => ({ file: 'lectern.config.json', line: path.length })
const read = (option: FontOption) => ownFonts(option, folder.root, placeOf)

it('is one file for all text, with all its weights', () => {
  expect(read('serif.woff2').text).toMatchObject({ path: folder.path('serif.woff2'), weight: '200 900' })
  expect(read(undefined)).toEqual({})
})

it('is what text is measured in, and what browsers are told of', () => {
  const faces = typefacesFor(lectern.fonts, folder.root, [], read('serif.woff2'))
  const before = widthOf('Serif', 'regular')
  setTypefaces(faces)
  expect(widthOf('Serif', 'regular')).not.toBe(before)
  expect(widthOf('Привет', 'regular'), 'of what it lacks').toBeGreaterThan(2)
  const css = fontCss(faces)
  expect(css).toContain(folder.path('serif.woff2'))
  expect(css).toContain('--lectern-font: "Own text", "Inter", system-ui')
})

it('is given room where a browser must make it bold', () => {
  setTypefaces(typefacesFor(lectern.fonts, folder.root, [], read('sans.woff')))
  expect(widthOf('bold', 'semibold')).toBeCloseTo(widthOf('bold', 'regular') + 4 * 0.03, 5)
})

it('may be for titles only', () => {
  const { regular, title } = typefacesFor(lectern.fonts, folder.root, [], read({ headings: 'serif.woff2' }))
  expect([regular[0]?.file.family, title[0]?.file.family]).toEqual(['Inter', 'Own headings'])
})

it('has letters of code as wide as the planner counts them', () => {
  setTypefaces(typefacesFor(lectern.fonts, folder.root, [], read({ code: 'code.woff2' })))
  expect(widthOf('code', 'mono')).toBeCloseTo(4 * codeLetter, 5)
})

it('is told of where it is not there, no font, or not one for code, all at once', () => {
  const option = { text: 'none.woff2', bold: 'text.ttf', headings: '../x.woff', code: 'sans.woff' }
  let error: unknown
  try {
    read(option)
  } catch (thrown) {
    error = thrown
  }
  expect(error).toBeInstanceOf(InputError)
  const { problems } = error as InputError
  expect(problems.map(({ name }) => name).sort()).toEqual([
    'fontUnusable',
    'fontUnusable',
    'optionFont',
    'optionFont',
  ])
  expect(problems.every(({ line }) => line === 2)).toBe(true)
})

it('is told of where it lacks letters of the notes, but not those of scripts that have fonts of their own', () => {
  const { text } = read('serif.woff2')
  const place = placeOf(['font'])
  expect(lacking(text, ['plain words', '日本 नमस्ते 🙂'], place)).toEqual([])
  expect(lacking(text, ['Привет, żółw'], place)).toMatchObject([
    { name: 'fontLacks', ...place, message: expect.stringContaining('ł, ż') },
  ])
})
