import { expect, describe as group, it } from 'vitest'
import { describe, InputError, inOrder, problem } from './errors.ts'

group('a problem', () => {
  it('says what is wrong with which thing, and what to do', () => {
    const { name, message, hint } = problem('pictureNotFound', { file: 'a.md' }, 'x.png')
    expect(name).toBe('pictureNotFound')
    expect(message).toBe('The picture “x.png” is not there.')
    expect(hint).toMatch(/^Add the file or correct the path/)
  })

  it('names both notes that want one id', () => {
    const { file, message } = problem('noteIdClash', { file: 'b.md' }, 'intro', 'a.md')
    expect(file).toBe('b.md')
    expect(message).toContain('“intro”')
    expect(message).toContain('a.md')
  })
})

group('the line for people', () => {
  it.each([
    [{ file: 'a.md' }, 'a.md  '],
    [{ file: 'a.md', line: 3 }, 'a.md:3  '],
    [{ file: 'a.md', line: 3, column: 7 }, 'a.md:3:7  '],
    [{ file: 'a.md', column: 7 }, 'a.md  '],
  ])('begins with the place %o', (place, beginning) => {
    const fault = problem('linkNotFound', place, 'b.md')
    expect(describe(fault)).toBe(`${beginning}${fault.message} ${fault.hint}`)
  })
})

group('many problems', () => {
  const at = (file: string, line?: number, column?: number) =>
    problem('linkNotFound', { file, line, column }, 'x')
  const muddled = [at('b.md', 1), at('a.md', 10, 2), at('a.md', 10, 1), at('a.md', 9), at('a.md')]

  it('are told by file, then line, then column; what concerns a whole file comes first', () => {
    expect(inOrder(muddled).map(({ file, line, column }) => [file, line, column])).toEqual([
      ['a.md', undefined, undefined],
      ['a.md', 9, undefined],
      ['a.md', 10, 1],
      ['a.md', 10, 2],
      ['b.md', 1, undefined],
    ])
  })

  it('make one error with a line for each, in that order', () => {
    const error = new InputError(muddled)
    expect(error).toMatchObject({ name: 'InputError', problems: muddled })
    expect(error.message.split('\n').map(line => line.split('  ')[0])).toEqual([
      'a.md',
      'a.md:9',
      'a.md:10:1',
      'a.md:10:2',
      'b.md:1',
    ])
  })
})
