import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { DiagramDrawer } from '../diagrams/draw.ts'
import { report } from '../errors.ts'
import { writeProject } from './library.fixture.ts'
import { createReader } from './reader.ts'

const files = {
  'content/b.md': '[x](gone.md)',
  'content/a.md': 'Words\n\n```mermaid\nbad\n```\n\n![y](gone.png)',
}
const drawer: DiagramDrawer = {
  draw: async () => ({ ok: false, message: 'it is bad', line: 1 }),
  close: async () => undefined,
}

it('tells all problems together, in the order of the files and lines', async () => {
  const reader = await open({})
  expect(report((await reader.read()).problems).map(line => line.split('  ')[0])).toEqual([
    'content/a.md:4',
    'content/a.md:7:1',
    'content/b.md:1:1',
  ])
})

it('lets a site with problems pass, unless it is strict', async () => {
  await expect((await open({})).judge(false)).resolves.toBeUndefined()
  await expect((await open({ strict: true })).judge(false)).rejects.toMatchObject({
    name: 'InputError',
    problems: { length: 3 },
  })
})

it('reads once, and again only when something has changed', async () => {
  const root = await writeProject(files)
  const reader = createReader()
  reader.open(root, { notes: 'content', slides: 'slides', strict: false }, drawer)
  const before = await reader.read()
  await writeFile(join(root, 'content/c.md'), '# C')
  expect(await reader.read()).toBe(before)
  reader.forget()
  expect((await reader.read()).notes.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
  expect(reader.current()).toBe(await reader.read())
})

it('tells what is wrong in the files that are asked for, and draws no diagrams of others', async () => {
  const drawn: string[] = []
  const reader = createReader()
  reader.open(
    await writeProject(files),
    { notes: 'content', slides: 'slides', strict: false },
    {
      ...drawer,
      async draw(request) {
        drawn.push(request.source)
        return drawer.draw(request)
      },
    },
  )
  expect(report(await reader.faultsIn(new Set(['content/b.md'])))).toEqual([
    expect.stringMatching(/^content\/b\.md:1:1 .*gone\.md/),
  ])
  expect(drawn).toEqual([])
  expect(await reader.faultsIn(new Set(['content/a.md']))).toHaveLength(2)
})

async function open({ strict = false }) {
  const reader = createReader()
  reader.open(await writeProject(files), { notes: 'content', slides: 'slides', strict }, drawer)
  return reader
}
