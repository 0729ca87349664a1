import { describe, expect, it } from 'vitest'
import { createIdRegister, nameInWords, noteId, orderNumber } from './ids.ts'

describe('the id of a note', () => {
  it.each([
    ['intro.md', 'intro'],
    ['Journey/022/Notes on EC2.mdx', 'journey/022/notes-on-ec2'],
    ['Journey/022/Readme.md', 'journey/022'],
    ['a/INDEX.markdown', 'a'],
    ['README.md', 'index'],
    ['index.mdx', 'index'],
    ['01-intro.md', 'intro'],
    ['1. Intro.md', 'intro'],
    ['#1 Intro.md', 'intro'],
    ['2_setup/03) build.md', 'setup/build'],
    ['1.2.3 Details.md', 'details'],
    ['022.md', '022'],
    ['2023-02-10.md', '2023-02-10'],
    ['2023-02-10-notes.md', '2023-02-10-notes'],
    ['3D.md', '3d'],
    ['Überblick.md', 'überblick'],
    ['概要/第一.md', '概要/第一'],
    ['v1.2.md', 'v12'],
    ['readme-first.md', 'readme-first'],
    ['!!!/???.md', 'note/note'],
    ['🚀.md', 'note'],
    ['🚀 Start.md', '-start'],
    ['What is 100% "C#"?.md', 'what-is-100-c'],
    ['page.html.md', 'pagehtml'],
    ['con/AUX.md', 'con/aux'],
    ['a/404.md', 'a/404'],
    ['index/README.md', 'index-2'],
    ['index/a.md', 'index/a'],
    ['a/index/README.md', 'a/index'],
    ['u\u0308ber.md', 'über'],
  ])('of %s is %s', (path, id) => {
    expect(noteId(path)).toBe(id)
  })
})

describe('the id of a long name', () => {
  const parts = (...names: string[]) => names.map(name => noteId(`a/${name}.md`).slice(2))

  it('fits a file’s name in every script, with an ending', () => {
    for (const id of parts('word '.repeat(50), '概'.repeat(84), '🚀'.repeat(60), 'ü'.repeat(127)))
      expect(Buffer.byteLength(`${id}-handout.pdf`)).toBeLessThan(255)
  })

  it('is that of no other, and the same every time', () => {
    const [one, two, again] = parts(`${'x'.repeat(240)}1`, `${'x'.repeat(240)}2`, `${'x'.repeat(240)}1`)
    expect(one).not.toBe(two)
    expect(again).toBe(one)
  })
})

describe('the name of a file', () => {
  it.each([
    ['01-batch_vs-lambda', 'Batch vs lambda'],
    ['022', '022'],
    ['#3 next steps', 'Next steps'],
    ['élan', 'Élan'],
  ])('%s reads %s', (name, words) => {
    expect(nameInWords(name)).toBe(words)
  })

  it.each([
    ['01-intro', 1],
    ['#12 x', 12],
    ['022', 22],
    ['1.10 x', 1],
    ['intro-2', undefined],
  ])('%s gives the place %o', (name, number) => {
    expect(orderNumber(name)).toBe(number)
  })
})

describe('a register of ids', () => {
  it('leaves an id to the first who wants it, numbers the others and says who has it', () => {
    const register = createIdRegister()
    expect(register('a', 'one.md')).toEqual({ id: 'a' })
    expect(register('a', 'two.md')).toEqual({ id: 'a-2', takenBy: 'one.md' })
    expect(register('a', 'three.md')).toEqual({ id: 'a-3', takenBy: 'one.md' })
  })

  it('never gives one id twice, not even a numbered one that somebody wants', () => {
    const register = createIdRegister()
    const ids = ['a', 'a-2', 'a', 'a-3'].map((wanted, index) => register(wanted, `${index}.md`).id)
    expect(new Set(ids).size).toBe(4)
    expect(ids.slice(0, 2)).toEqual(['a', 'a-2'])
  })
})
