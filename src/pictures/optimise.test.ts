import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { writeProject } from '../notes/library.fixture.ts'
import { optimise } from './optimise.ts'
import { noise, sample } from './samples.fixture.ts'

it('makes a picture small once, and again only when it has changed', async () => {
  const [cache, root] = [await writeProject({}), await writeProject({ 'x.png': await noise(90, 90) })]
  const path = join(root, 'x.png')
  const first = await optimise(path, cache)
  const [kept = ''] = await readdir(cache)
  await writeFile(join(cache, kept), 'kept')
  expect(String(await optimise(path, cache))).toBe('kept')
  await writeFile(path, await sample('png'))
  expect(await optimise(path, cache)).not.toEqual(first)
  expect(await readdir(cache)).toHaveLength(2)
})

it('rejects what is no picture', async () => {
  const root = await writeProject({ 'x.png': 'words' })
  await expect(optimise(join(root, 'x.png'), join(root, 'cache'))).rejects.toThrow()
})
