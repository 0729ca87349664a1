import { expect, it } from 'vitest'
import { InputError, problem } from '../errors.ts'
import { problemsOf } from './failure.ts'

const named = (error: unknown) => problemsOf(error, 'dist').map(({ name, file }) => [name, file])

it('are those that an InputError has collected, however deep it is wrapped', () => {
  const input = new InputError([problem('folderEmpty', { file: 'notes' })])
  expect(problemsOf(new Error('Astro', { cause: new Error('more', { cause: input }) }), 'dist')).toBe(
    input.problems,
  )
})

it.each([
  ['an error of the file system', Object.assign(new Error('write failed'), { code: 'ENOSPC' })],
  ['a message of the bundler', { errors: [new Error('No space left on device (os error 28)')] }],
  ['a cause', new Error('Pagefind failed', { cause: new Error('ENOSPC: no space left on device, write') })],
])('name a full disk that is told as %s', (_what, error) => {
  expect(named(error)).toEqual([['diskFull', 'dist']])
})

it('are one clear line where something else has stopped, with file and line where they are known', () => {
  const error = Object.assign(
    new Error('\u001b[31mBuild failed with 1 error:\n\n  Unexpected token\n  at x'),
    {
      loc: { file: `${process.cwd()}/notes/a.mdx`, line: 3, column: 1 },
    },
  )
  expect(problemsOf(error, 'dist')).toMatchObject([
    { name: 'stopped', file: 'notes/a.mdx', line: 3, message: 'The work has stopped: Unexpected token.' },
  ])
  expect(named(undefined)).toEqual([['stopped', 'dist']])
})
