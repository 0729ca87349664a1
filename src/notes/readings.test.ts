import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { writeProject } from './library.fixture.ts'
import { createReadings } from './readings.ts'

it('reads a note again when it has changed, and only then', async () => {
  const root = await writeProject({ 'a.md': '# One', 'b.md': '# B' })
  const read = createReadings()
  const [a, b] = [await read(root, 'a.md', 'a.md'), await read(root, 'b.md', 'b.md')]
  await writeFile(join(root, 'a.md'), '# Two')
  expect((await read(root, 'a.md', 'a.md')).title).toBe('Two')
  expect(a.title).toBe('One')
  expect(await read(root, 'b.md', 'b.md')).toBe(b)
})

it('sees that MDX has been mended by another file', async () => {
  const root = await writeProject({ 'a.mdx': "import { b } from './b.js'\n\n# {b}" })
  const read = createReadings()
  expect((await read(root, 'a.mdx', 'a.mdx', true)).problems).toMatchObject([{ name: 'mdxImport' }])
  await writeFile(join(root, 'b.js'), 'export const b = 1')
  expect((await read(root, 'a.mdx', 'a.mdx', true)).problems).toEqual([])
})

it('tells that a file is gone', async () => {
  const root = await writeProject({ 'a.md': '# One' })
  const read = createReadings()
  await read(root, 'a.md', 'a.md')
  await rm(join(root, 'a.md'))
  expect((await read(root, 'a.md', 'a.md')).problems).toMatchObject([{ name: 'unreadable' }])
})
