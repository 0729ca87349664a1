import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdir, utimes, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { month } from '../forget-old.ts'
import { writeProject } from '../notes/library.fixture.ts'
import { openWorkspace } from './workspace.ts'

it('is the same for the same folder, and another for another folder or purpose', async () => {
  const cache = await writeProject({})
  const { root } = openWorkspace('/notes', 'build', cache)
  expect(openWorkspace('/notes', 'build', cache).root).toBe(root)
  expect(openWorkspace('/notes', 'dev', cache).root).not.toBe(root)
  expect(openWorkspace('/other', 'build', cache).root).not.toBe(root)
})

it('finds what Lectern depends on', async () => {
  const { root } = openWorkspace('/notes', 'build', await writeProject({}))
  expect(createRequire(join(root, 'chunk.mjs')).resolve('reveal.js/reveal.css')).toContain('reveal')
})

it('is a fresh one while another process works there, and the same one again when that is dead', async () => {
  const cache = await writeProject({})
  const { root } = openWorkspace('/notes', 'build', cache)
  const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
  onTestFinished(() => void other.kill())
  await writeFile(join(root, 'used-by'), String(other.pid))
  const fresh = openWorkspace('/notes', 'build', cache).root
  expect(fresh).not.toBe(root)
  other.kill()
  await once(other, 'exit')
  expect(openWorkspace('/notes', 'build', cache).root).toBe(root)
  expect(existsSync(fresh)).toBe(true)
})

it('removes what a killed process has left', async () => {
  const cache = await writeProject({})
  const { root } = openWorkspace('/notes', 'build', cache)
  const dead = spawn(process.execPath, ['-e', ''])
  await once(dead, 'exit')
  await mkdir(`${root}-${dead.pid}/cache`, { recursive: true })
  openWorkspace('/notes', 'build', cache)
  expect(existsSync(`${root}-${dead.pid}`)).toBe(false)
})

it('removes those of other folders that nothing was done with for a month', async () => {
  const cache = await writeProject({ 'mine/notes.md': '' })
  const [old, used] = [openWorkspace('/old', 'build', cache), openWorkspace('/used', 'build', cache)]
  const long = new Date(Date.now() - month - 60_000)
  for (const path of [
    join(old.root, 'package.json'),
    dirname(old.root),
    dirname(used.root),
    join(cache, 'mine'),
  ])
    await utimes(path, long, long)
  openWorkspace('/notes', 'build', cache)
  expect([old.root, used.root, join(cache, 'mine')].map(path => existsSync(path))).toEqual([
    false,
    true,
    true,
  ])
})

it('says where it cannot be written', async () => {
  const folder = await writeProject({ file: '' })
  expect(() => openWorkspace('/notes', 'build', join(folder, 'file'))).toThrow(
    /cannot be written here.*--cache/,
  )
})
