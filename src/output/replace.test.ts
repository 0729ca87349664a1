import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { mayMount, mountIn, unmountAll } from '../disk.fixture.ts'
import { writeProject } from '../notes/library.fixture.ts'
import { replaceWhenDone } from './replace.ts'

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

it('removes the folders that it has made, where a build throws', async () => {
  const root = await writeProject({})
  const failing = replaceWhenDone(join(root, 'a/b/dist'), () => Promise.reject(new Error('no disk')))
  await expect(failing).rejects.toThrow('no disk')
  expect(await readdir(root)).toEqual([])
})

it('follows a link, and leaves it', async () => {
  const root = await writeProject({ 'real/index.html': 'old' })
  await symlink('real', join(root, 'dist'))
  await replaceWhenDone(join(root, 'dist'), page('new'))
  expect(await readFile(join(root, 'real/index.html'), 'utf8')).toBe('new')
  expect((await readdir(root)).sort()).toEqual(['dist', 'real'])
})

describe.skipIf(!mayMount())('on a disk of its own', () => {
  afterEach(unmountAll)

  it('replaces what is in the folder, which cannot be moved', async () => {
    const root = await writeProject({ 'dist/x': '' })
    mountIn(join(root, 'dist'), '1m')
    await writeFile(join(root, 'dist/gone.html'), 'old')
    await replaceWhenDone(join(root, 'dist'), page('new'))
    expect(await readdir(join(root, 'dist'))).toEqual(['index.html'])
    expect(await readdir(root)).toEqual(['dist'])
  })

  it('leaves the last site as it is, where the new one has no room', async () => {
    const root = await writeProject({ 'dist/x': '' })
    mountIn(join(root, 'dist'), '100k')
    await writeFile(join(root, 'dist/index.html'), 'old')
    const failing = replaceWhenDone(join(root, 'dist'), page('x'.repeat(200_000)))
    await expect(failing).rejects.toMatchObject({ code: 'ENOSPC' })
    expect(await readdir(join(root, 'dist'))).toEqual(['index.html'])
    expect(await readFile(join(root, 'dist/index.html'), 'utf8')).toBe('old')
    expect(await readdir(root)).toEqual(['dist'])
  })
})
