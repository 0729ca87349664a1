import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createStore } from './store.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-store-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const pdf = Buffer.alloc(200_000, 'words ')

it('delivers to everyone what is stored by many at once under one key', async () => {
  const store = createStore(join(folder, 'kept'))
  const places = Array.from({ length: 50 }, (_, day) => join(folder, 'site', `day-${day}.pdf`))
  await Promise.all(
    places.map(async place => {
      await store.put('same', pdf)
      await store.deliver('same', place)
    }),
  )
  for (const place of places) expect((await readFile(place)).equals(pdf)).toBe(true)
})

it('writes one place many times at once', async () => {
  const store = createStore(join(folder, 'kept'))
  await store.put('same', pdf)
  const place = join(folder, 'site', 'day.pdf')
  await Promise.all(Array.from({ length: 50 }, () => store.deliver('same', place)))
  expect((await readFile(place)).equals(pdf)).toBe(true)
})

it('leaves no half-written file behind', async () => {
  const store = createStore(join(folder, 'kept'))
  await Promise.all(Array.from({ length: 20 }, () => store.put('same', pdf)))
  expect(await readdir(join(folder, 'kept'))).toEqual(['same.pdf'])
})
