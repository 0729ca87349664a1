import { chmod, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
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

it('reads only what is included, and nothing that is excluded', async () => {
  const names = ['a.md', 'b/a.md', 'b/drafts/x.md', 'b/c/y.mdx', 'drafts/z.md', 'd/e.md']
  const root = await writeProject(Object.fromEntries(names.map(name => [name, ''])))
  const listed = (include?: string[], exclude?: string[]) => listNotes(root, { include, exclude })
  expect(await listed(['b'])).toEqual(['b/a.md', 'b/c/y.mdx', 'b/drafts/x.md'])
  expect(await listed(['b/', '/*.md'], ['drafts/'])).toEqual(['a.md', 'b/a.md', 'b/c/y.mdx'])
  expect(await listed(undefined, ['*.md'])).toEqual(['b/c/y.mdx'])
  expect(await listed(undefined, ['/drafts/'])).toContain('b/drafts/x.md')
})

describe('a symbolic link', () => {
  it('to what is read anyway is not read twice, and a loop ends', async () => {
    const root = await writeProject({ 'a/one.md': '', 'b/two.md': '' })
    await symlink('../a/one.md', join(root, 'b/again.md'))
    await symlink('a', join(root, 'c'))
    await symlink('..', join(root, 'a/up'))
    await symlink('round.md', join(root, 'round.md'))
    const told: string[] = []
    expect(await listNotes(root, {}, (name, path) => told.push(`${name} ${path}`))).toEqual([
      'a/one.md',
      'b/two.md',
    ])
    expect(told).toEqual(['unreadable round.md'])
  })

  it('to what is not read otherwise is followed', async () => {
    const root = await writeProject({ '.store/one.md': '', '.store/deep/two.md': '' })
    await symlink('.store/one.md', join(root, 'note.md'))
    await symlink('.store/deep', join(root, 'folder'))
    await symlink('.store/deep', join(root, 'folder-again'))
    expect(await listNotes(root)).toEqual(['folder/two.md', 'note.md'])
  })

  it('out of the folder is refused with a word, unless the folder is trusted', async () => {
    const outside = await writeProject({ 'secret.md': '', 'more/x.md': '', 'data.csv': '' })
    const root = await writeProject({ 'a.md': '' })
    await symlink(join(outside, 'secret.md'), join(root, 'b.md'))
    await symlink(join(outside, 'more'), join(root, 'c'))
    await symlink(join(outside, 'data.csv'), join(root, 'data.csv'))
    const told: string[] = []
    expect(await listNotes(root, {}, (name, path) => told.push(`${name} ${path}`))).toEqual(['a.md'])
    expect(told).toEqual(['linkOutside b.md', 'linkOutside c'])
    expect(await listNotes(root, { trust: true })).toEqual(['a.md', 'b.md', 'c/x.md'])
  })

  it('may be the notes folder itself', async () => {
    const root = await writeProject({ 'real/a.md': '' })
    await symlink('real', join(root, 'link'))
    expect(await listNotes(join(root, 'link'))).toEqual(['a.md'])
  })
})

it.skipIf(process.platform === 'win32')(
  'tells of a folder that cannot be read, and reads the rest',
  async () => {
    const root = await writeProject({ 'closed/a.md': '', 'open/b.md': '' })
    await chmod(root, 0o755)
    await chmod(join(root, 'closed'), 0)
    if (process.geteuid?.() === 0) {
      // Nothing is closed to root.
      process.seteuid?.('nobody')
      onTestFinished(() => process.seteuid?.(0))
    }
    const told: string[] = []
    expect(await listNotes(root, {}, (name, path) => told.push(`${name} ${path}`))).toEqual(['open/b.md'])
    expect(told).toEqual(['unreadable closed'])
  },
)
