import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { writeProject } from '../../notes/library.fixture.ts'
import { createBringHome } from './bring-home.ts'

const bytes = Buffer.from('picture')

it('brings every picture home, and asks for none again in a later build', async () => {
  const folder = await writeProject({})
  const asked: string[] = []
  const fetch = async (url: string) => {
    asked.push(url)
    return { bytes, type: 'png' }
  }
  const urls = ['https://a.example/1.png', 'https://a.example/2.png', 'https://b.example/1.png']
  const first = await createBringHome(folder, fetch)([...urls, ...urls])
  expect([...first.pictures.keys()].sort()).toEqual(urls)
  for (const name of first.pictures.values()) expect(await readFile(join(folder, name))).toEqual(bytes)
  expect(await createBringHome(folder, fetch)(urls)).toEqual(first)
  expect(asked.sort()).toEqual(urls)
  expect(await readdir(folder)).toHaveLength(3)
})

it('tells why a picture cannot be had, and asks for it again only in another run', async () => {
  const folder = await writeProject({})
  let count = 0
  const bringHome = createBringHome(folder, async () => {
    count++
    throw new Error('it is gone')
  })
  for (const _turn of [1, 2]) {
    const { pictures, failed } = await bringHome(['https://a.example/1.png'])
    expect(pictures.size).toBe(0)
    expect([...failed]).toEqual([['https://a.example/1.png', 'it is gone']])
  }
  expect(count).toBe(1)
})

it('wears out no host: not many at once, and none that gives nothing', async () => {
  let [running, most, asked] = [0, 0, 0]
  const bringHome = createBringHome(await writeProject({}), async () => {
    asked++
    most = Math.max(most, ++running)
    await new Promise(done => setTimeout(done, 1))
    running--
    throw new Error('it is gone')
  })
  const urls = Array.from({ length: 50 }, (_, at) => `https://a.example/${at}.png`)
  const { failed } = await bringHome(urls)
  expect(failed.size).toBe(50)
  expect(most).toBe(2)
  expect(asked).toBeLessThan(10)
})
