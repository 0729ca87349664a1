import { existsSync } from 'node:fs'
import { expect, it } from 'vitest'
import { lectern } from '../themes/lectern.ts'
import { themes } from '../themes/themes.ts'
import { fontCss } from './font-css.ts'
import { typefacesFor } from './typefaces.ts'

const familiesOf = (...texts: string[]) => {
  const families = typefacesFor(lectern.fonts, '/nowhere', texts).regular.map(({ file }) => file.family)
  return [...new Set(families)]
}

it('has a font for each script that the texts are in, and no other', () => {
  expect(familiesOf('# Notes', 'Ελλάδα, Привет')).toEqual(['Inter'])
  expect(familiesOf('नमस्ते', 'ไทย')).toEqual(['Inter', 'Noto Sans Devanagari', 'Noto Sans Thai'])
})

it('leaves the letters of East Asia to the reader’s own fonts, where no package of theirs is installed', () => {
  expect(familiesOf('日本語 한국어')).toEqual(['Inter'])
})

it('tells browsers of every file that the planner measures, with the characters that it is taken for', () => {
  const faces = typefacesFor(lectern.fonts, '/nowhere', ['नमस्ते'])
  const css = fontCss(faces)
  for (const { file } of Object.values(faces).flat()) expect(css).toContain(file.path)
  expect(css).toMatch(/-devanagari-400-normal\.woff2.*\n\s*unicode-range: U\+900-97F/)
  expect(css).toContain('--lectern-font: "Inter", "Noto Sans Devanagari", system-ui, sans-serif;')
})

it.each(Object.entries(themes))('finds every file of the theme %s', (_name, { fonts }) => {
  for (const { file } of Object.values(typefacesFor(fonts, '/nowhere')).flat())
    expect(existsSync(file.path), file.path).toBe(true)
})

it('sets italics in a family’s own where it has them', () => {
  const styles = (theme: keyof typeof themes) =>
    typefacesFor(themes[theme].fonts, '/nowhere').italic[0]?.file.style
  expect(styles('paper')).toBe('italic')
  expect(styles('lectern')).toBe('normal')
})
