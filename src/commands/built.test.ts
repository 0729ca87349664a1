import { appendFile, mkdir, rm, symlink, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { writeProject } from '../notes/library.fixture.ts'
import { isBuilt, keyOf, remember } from './built.ts'
import { readFolderOptions } from './folder-options.ts'

const files = {
  'notes/a.md': '# A',
  'notes/b/c.md': '# C',
  'notes/pictures/p.png': 'p',
  'notes/linked.pdf': 'l',
  'notes/lectern.config.json': '{ "title": "One" }',
  'site/lectern.json': '{}',
  'site/index.html': 'home',
  'site/a/index.html': 'a',
}

/** A folder whose site was built; `same` says whether a build now would make the same. */
async function open() {
  const root = await writeProject(files)
  const folder = join(root, 'notes')
  const [cache, out] = [join(root, 'cache'), join(root, 'site')]
  await mkdir(cache)
  const key = async (said = {}) => keyOf(folder, await readFolderOptions(folder, said))
  await remember(cache, out, (await key()) ?? '')
  const same = async (said = {}, where = out) => isBuilt(cache, where, (await key(said)) ?? '')
  return { root, key, same, at: (path: string) => join(root, path) }
}

it('knows a site again as long as nothing has changed', async () => {
  const { same } = await open()
  expect(await same()).toBe(true)
  expect(await same()).toBe(true)
})

it.each<[string, (at: (path: string) => string) => Promise<unknown>]>([
  ['a note changes', at => appendFile(at('notes/a.md'), '\n')],
  ['a note changes and is as long as before', at => writeFile(at('notes/a.md'), '# B')],
  ['a note is added', at => writeFile(at('notes/d.md'), '')],
  ['a note is removed', at => rm(at('notes/b/c.md'))],
  ['a picture changes', at => writeFile(at('notes/pictures/p.png'), 'q')],
  ['a picture is touched', at => utimes(at('notes/pictures/p.png'), 1, 1)],
  ['a linked file is removed', at => rm(at('notes/linked.pdf'))],
  ['a file is added that nothing names yet', at => writeFile(at('notes/new.txt'), '')],
  ['a link is added', at => symlink('a.md', at('notes/link.md'))],
  ['the configuration changes', at => writeFile(at('notes/lectern.config.json'), '{ "title": "Two" }')],
  ['the folders above ignore something else', at => writeFile(at('.gitignore'), 'b')],
  ['a page is removed from the site', at => rm(at('site/a/index.html'))],
  ['a page of the site is changed', at => writeFile(at('site/index.html'), 'HOME')],
  ['something is added to the site', at => writeFile(at('site/more.html'), '')],
  ['the site is gone', at => rm(at('site'), { recursive: true })],
  ['what was kept is broken', at => writeFile(at('cache/built.json'), '{"key":')],
])('builds again when %s', async (_what, change) => {
  const { same, at } = await open()
  await change(at)
  expect(await same()).toBe(false)
})

it('builds again for another option on the command line, and for another place', async () => {
  const { same, at } = await open()
  expect(await same({ title: 'Two' })).toBe(false)
  expect(await same({ base: '/notes' })).toBe(false)
  expect(await same({ strict: true })).toBe(false)
  expect(await same({}, at('elsewhere'))).toBe(false)
})

it('does not know what a site is made of that may read anything, or fetches something', async () => {
  const { key, at } = await open()
  for (const config of ['{ "trust": true }', '{ "images": { "remote": "download" } }']) {
    await writeFile(at('notes/lectern.config.json'), config)
    expect(await key()).toBeUndefined()
  }
})
