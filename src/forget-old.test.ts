import { readdir, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { forgetOld, month } from './forget-old.ts'
import { writeProject } from './notes/library.fixture.ts'

it('forgets what was neither read nor written for a month, and nothing else', async () => {
  const cache = await writeProject({ 'texts/old.json': '', 'texts/read.json': '', 'texts/new.json': '' })
  const [now, long] = [new Date(), new Date(Date.now() - month - 60_000)]
  await utimes(join(cache, 'texts/old.json'), long, long)
  await utimes(join(cache, 'texts/read.json'), now, long)
  await forgetOld(cache)
  expect((await readdir(join(cache, 'texts'))).sort()).toEqual(['new.json', 'read.json'])
})

it('says nothing of a cache that is not there', async () => {
  await expect(forgetOld(join(await writeProject({}), 'nowhere'))).resolves.toBeUndefined()
})
