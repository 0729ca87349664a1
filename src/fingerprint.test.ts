import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { writeProject } from './notes/library.fixture.ts'

/** The fingerprint of a package of which only that file is real. */
async function fingerprintOf(files: Record<string, string>) {
  const root = await writeProject(files)
  await cp(join(import.meta.dirname, 'fingerprint.ts'), join(root, 'src/fingerprint.ts'))
  const { fingerprint } = await import(join(root, 'src/fingerprint.ts'))
  return fingerprint()
}

const files = {
  'package.json': '{ "version": "1.0.0", "dependencies": { "one": "1.0.0" } }',
  'node_modules/one/package.json': '{ "version": "1.0.0" }',
  'src/a.ts': 'a',
  'src/b/c.astro': 'c',
}

it.each([
  ['Lectern’s own version', { 'package.json': files['package.json'].replace('"1.0.0"', '"1.0.1"') }],
  ['the version of a dependency', { 'node_modules/one/package.json': '{ "version": "1.0.1" }' }],
  ['a file of Lectern', { 'src/b/c.astro': 'd' }],
  ['a file that is new', { 'src/d.css': '' }],
])('changes with %s', async (_what, change) => {
  const before = await fingerprintOf(files)
  expect(await fingerprintOf({ ...files, ...change })).not.toBe(before)
})

it('is the same for the same, tests aside', async () => {
  const before = await fingerprintOf(files)
  expect(await fingerprintOf({ ...files, 'src/a.test.ts': 'test' })).toBe(before)
})
