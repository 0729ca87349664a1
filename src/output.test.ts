import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { writeProject } from './notes/library.fixture.ts'
import { replaceWhenDone } from './output.ts'

const page = (words: string) => (folder: string) => writeFile(join(folder, 'index.html'), words)

it('puts a build in place of the last one, of which nothing stays', async () => {
  const root = await writeProject({ 'dist/index.html': 'old', 'dist/gone.html': 'old' })
  await replaceWhenDone(join(root, 'dist'), page('new'))
  expect(await readdir(root)).toEqual(['dist'])
  expect(await readdir(join(root, 'dist'))).toEqual(['index.html'])
  expect(await readFile(join(root, 'dist/index.html'), 'utf8')).toBe('new')
})

it('makes the folder where there was none', async () => {
  const root = await writeProject({})
  await replaceWhenDone(join(root, 'deep/dist'), page('new'))
  expect(await readFile(join(root, 'deep/dist/index.html'), 'utf8')).toBe('new')
})

it('leaves the last build as it is, and nothing behind, where a build throws', async () => {
  const root = await writeProject({ 'dist/index.html': 'old' })
  const failing = replaceWhenDone(join(root, 'dist'), async folder => {
    await mkdir(join(folder, 'half'))
    throw new Error('no disk')
  })
  await expect(failing).rejects.toThrow('no disk')
  expect(await readdir(root)).toEqual(['dist'])
  expect(await readFile(join(root, 'dist/index.html'), 'utf8')).toBe('old')
})

it('shows the last build until the new one is complete', async () => {
  const root = await writeProject({ 'dist/index.html': 'old' })
  await replaceWhenDone(join(root, 'dist'), async folder => {
    await page('new')(folder)
    expect(await readFile(join(root, 'dist/index.html'), 'utf8')).toBe('old')
  })
})
