import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { listNotes } from './folder.ts'
import { writeProject } from './library.fixture.ts'

it('leaves out what the folder’s own .gitignore files name, in a repository or not', async () => {
  const root = await writeProject({
    '.gitignore': 'build/\n*.draft.md\n/top.md\n',
    'build/a.md': '',
    'b.draft.md': '',
    'top.md': '',
    'deep/top.md': '',
    'deep/.gitignore': '!b.draft.md\nprivate.md\n',
    'deep/b.draft.md': '',
    'deep/private.md': '',
    'deep/er/private.md': '',
    'private.md': '',
  })
  expect(await listNotes(root)).toEqual(['deep/b.draft.md', 'deep/top.md', 'private.md'])
})

it('cannot take back what lies in a folder that is ignored as a whole', async () => {
  const root = await writeProject({
    '.gitignore': 'a/\nb/*\n!b/kept.md\n!a/kept.md\n',
    'a/kept.md': '',
    'b/kept.md': '',
    'b/gone.md': '',
  })
  expect(await listNotes(root)).toEqual(['b/kept.md'])
})

it('minds upper and lower case, spaces, comments and the line ends of Windows', async () => {
  const root = await writeProject({
    '.gitignore': '# all of it\r\nTODO.md\r\nwith space.md\r\n\\#1.md\r\n',
    'TODO.md': '',
    'todo2.md': '',
    'with space.md': '',
    '#1.md': '',
    'sub/Todo.md': '',
  })
  expect(await listNotes(root)).toEqual(['sub/Todo.md', 'todo2.md'])
})

it('minds the folders above, as far as the repository goes', async () => {
  const files = { '.gitignore': '*.tmp.md\n', 'docs/.gitignore': '/notes/x.md\n', 'docs/notes/a.md': '' }
  const notes = { 'docs/notes/b.tmp.md': '', 'docs/notes/x.md': '', 'docs/notes/y.md': '' }
  const root = await writeProject({ ...files, ...notes })
  const listed = () => listNotes(join(root, 'docs/notes'))
  expect(await listed()).toEqual(['a.md', 'b.tmp.md', 'x.md', 'y.md'])
  await mkdir(join(root, '.git'))
  expect(await listed()).toEqual(['a.md', 'y.md'])
})

it('minds what the repository excludes for this machine alone', async () => {
  const root = await writeProject({
    '.git/info/exclude': 'mine.md\n',
    'mine.md': '',
    'sub/mine.md': '',
    'a.md': '',
  })
  expect(await listNotes(root)).toEqual(['a.md'])
  expect(await listNotes(join(root, 'sub'))).toEqual([])
})

it('reads a folder that is asked for though the repository ignores it', async () => {
  const root = await writeProject({
    '.git/HEAD': '',
    '.gitignore': 'private/\n',
    'private/a.md': '',
    'private/.gitignore': 'b.md',
    'private/b.md': '',
  })
  expect(await listNotes(root)).toEqual([])
  expect(await listNotes(join(root, 'private'))).toEqual(['a.md'])
})
