import { join } from 'node:path'
import { expect, it } from 'vitest'
import { byNature, listNotes } from './folder.ts'
import { writeProject } from './library.fixture.ts'

it('lists every Markdown file of a folder and below it, in the order in which people count', async () => {
  const names = ['10.md', '2.md', '1/Readme.MD', '1/a.mdx', 'b.markdown', 'c/d/e.md']
  const root = await writeProject(Object.fromEntries(names.map(name => [name, ''])))
  expect(await listNotes(root)).toEqual(['1/a.mdx', '1/Readme.MD', '2.md', '10.md', 'b.markdown', 'c/d/e.md'])
})

it('leaves out what is hidden, what is installed and what is no note', async () => {
  const root = await writeProject({
    '.github/a.md': '',
    '.hidden.md': '',
    'node_modules/x/README.md': '',
    'deep/node_modules/x.md': '',
    'image.png': '',
    'notes.md.bak': '',
    'kept.md': '',
  })
  expect(await listNotes(root)).toEqual(['kept.md'])
})

it('takes a folder named like a note for a folder', async () => {
  expect(await listNotes(await writeProject({ 'v1.md/a.md': '' }))).toEqual(['v1.md/a.md'])
})

it('finds nothing in a folder that is not there', async () => {
  expect(await listNotes(join(await writeProject({}), 'none'))).toEqual([])
})

it('counts 9 before 10, and 1.9 before 1.10', () => {
  expect(['1.10', '10', '9', '1.9'].sort(byNature)).toEqual(['1.9', '1.10', '9', '10'])
})
