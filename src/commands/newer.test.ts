import { appendFile, mkdir, rm, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { writeProject } from '../notes/library.fixture.ts'
import { isNewerThanProject } from './newer.ts'

/** A project whose site was built. */
async function open() {
  const root = await writeProject({
    'project/astro.config.mjs': '',
    'project/content/a.md': '# A',
    'project/content/b/c.md': '# C',
    'project/content/b/p.png': 'p',
    'project/node_modules/x/index.js': '',
    'notes/d.md': '# D',
  })
  const at = (path: string) => join(root, path)
  const site = at('project/dist')
  await mkdir(site)
  const notes = ['content/a.md', '../notes/d.md'].map(file => ({ file }))
  await writeFile(join(site, 'lectern.json'), JSON.stringify({ notes, decks: [] }))
  const later = new Date(Date.now() + 50)
  await utimes(join(site, 'lectern.json'), later, later)
  await new Promise(done => setTimeout(done, 60))
  return { at, newer: () => isNewerThanProject(site, at('project')) }
}

it('does not build again what is newer than the project', async () => {
  const { newer, at } = await open()
  expect(await newer()).toBe(true)
  await writeFile(at('project/node_modules/x/index.js'), '// changed')
  await writeFile(at('project/dist/book.pdf'), '')
  expect(await newer()).toBe(true)
})

it.each<[string, (at: (path: string) => string) => Promise<unknown>]>([
  ['a note changes', at => appendFile(at('project/content/a.md'), '\n')],
  ['a note outside of it changes', at => appendFile(at('notes/d.md'), '\n')],
  ['the configuration changes', at => appendFile(at('project/astro.config.mjs'), '\n')],
  ['an older note takes the place of another', at => utimes(at('project/content/a.md'), 1, 1)],
  ['a note is added', at => writeFile(at('project/content/b/e.md'), '')],
  ['a note is removed', at => rm(at('project/content/a.md'))],
  ['a picture is removed', at => rm(at('project/content/b/p.png'))],
  ['there is no site', at => rm(at('project/dist'), { recursive: true })],
  ['what it tells of itself is broken', at => writeFile(at('project/dist/lectern.json'), '{')],
])('builds again when %s', async (_what, change) => {
  const { newer, at } = await open()
  await change(at)
  expect(await newer()).toBe(false)
})
