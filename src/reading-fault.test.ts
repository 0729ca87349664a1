import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readingFault } from './reading-fault.ts'

it.each([
  ['a file that is not there', join(import.meta.dirname, 'gone.md'), 'there is no such file'],
  ['a folder', import.meta.dirname, 'it is a folder'],
])('%s cannot be read, in plain words', async (_what, path, reason) => {
  const error: unknown = await readFile(path).catch((error: unknown) => error)
  if (!(error instanceof Error)) throw new Error('It can be read.')
  expect(readingFault(error)).toBe(reason)
})
