import { expect, it } from 'vitest'
import { makeNotes } from './notes.ts'

it('makes the same notes each time, and a longer list begins with the shorter', () => {
  expect(makeNotes(30)).toEqual(makeNotes(30))
  expect(makeNotes(60).slice(0, 30)).toEqual(makeNotes(30))
  expect(makeNotes(30, 2)).not.toEqual(makeNotes(30))
})

it('makes each note with six sections, code, a table and lists, and every fifth with a diagram of its own', () => {
  const notes = makeNotes(50)
  for (const { text } of notes) {
    expect(text.match(/^## /gm)).toHaveLength(6)
    expect(text).toMatch(/^```(ts|python|sh|json|yaml)$/m)
    expect(text).toMatch(/^\| --- /m)
    expect(text).toMatch(/^- /m)
    expect(text).toMatch(/^1\. /m)
  }
  const diagrams = notes.flatMap(({ text }) => /```mermaid\n([\s\S]*?)```/.exec(text)?.[1] ?? [])
  expect(new Set(diagrams).size).toBe(10)
})

it('lays them in 25 folders, each at a place of its own', () => {
  const paths = makeNotes(200).map(({ path }) => path)
  expect(new Set(paths).size).toBe(200)
  expect(new Set(paths.map(path => path.split('/')[0])).size).toBe(25)
})
