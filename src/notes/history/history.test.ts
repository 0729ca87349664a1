import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { writeProject } from '../library.fixture.ts'
import { readHistory } from './history.ts'

it('tells when each note was last changed, whatever it is called', async () => {
  const root = await writeProject({ 'notes/a b.md': '1', 'notes/é "x".md': '1', 'other/c.md': '1' })
  git(root, 2020, 'init', '-q', '-b', 'main')
  commit(root, 2020)
  await writeFile(join(root, 'notes/a b.md'), '2')
  commit(root, 2021)
  const changed = await changes(join(root, 'notes'), ['a b.md', 'é "x".md', 'new.md'])
  expect(changed).toEqual(['2021-01-01T00:00:00.000Z', '2020-01-01T00:00:00.000Z', undefined])
})

it('does not take a new name for a change', async () => {
  const root = await writeProject({ 'a.md': 'one' })
  git(root, 2020, 'init', '-q', '-b', 'main')
  commit(root, 2020)
  await mkdir(join(root, 'deep'))
  await rename(join(root, 'a.md'), join(root, 'deep/1.md'))
  commit(root, 2021)
  await rename(join(root, 'deep/1.md'), join(root, 'deep/2.md'))
  await writeFile(join(root, 'a.md'), 'another under the old name')
  commit(root, 2022)
  const years = (await changes(root, ['deep/2.md', 'a.md'])).map(day => day?.slice(0, 4))
  expect(years).toEqual(['2020', '2022'])
})

it('tells nothing of what a shallow clone does not know', async () => {
  const origin = await writeProject({ 'a.md': '1', 'b.md': '1' })
  git(origin, 2019, 'init', '-q', '-b', 'main')
  commit(origin, 2019)
  await writeFile(join(origin, 'a.md'), '2')
  commit(origin, 2020)
  await writeFile(join(origin, 'a.md'), '3')
  commit(origin, 2021)
  const clones = await writeProject({})
  git(clones, 2022, 'clone', '-q', '--depth', '2', `file://${origin}`, 'clone')
  expect(await changes(join(clones, 'clone'), ['a.md', 'b.md'])).toEqual([
    '2021-01-01T00:00:00.000Z',
    undefined,
  ])
})

it('tells where a note is edited, by the remote and the branch', async () => {
  const root = await writeProject({ 'docs/a.md': '1' })
  git(root, 2020, 'init', '-q', '-b', 'notes')
  commit(root, 2020)
  expect(await editOf(join(root, 'docs'), {})).toBeUndefined()
  git(root, 2020, 'remote', 'add', 'other', 'https://gitlab.com/other/notes.git')
  git(root, 2020, 'remote', 'add', 'origin', 'git@github.com:me/notes.git')
  expect(await editOf(join(root, 'docs'), {})).toBe('https://github.com/me/notes/edit/notes/docs/a.md')
  expect(await editOf(join(root, 'docs'), { editUrl: false })).toBeUndefined()
  expect(await editOf(root, { editUrl: 'https://example.org/edit' })).toBe('https://example.org/edit/a.md')
})

it('takes the main branch of the remote where none is checked out, and else says nothing', async () => {
  const root = await writeProject({ 'a.md': '1' })
  git(root, 2020, 'init', '-q', '-b', 'main')
  commit(root, 2020)
  git(root, 2020, 'remote', 'add', 'origin', 'git@github.com:me/notes.git')
  git(root, 2020, 'checkout', '-q', '--detach')
  expect(await editOf(root, {})).toBeUndefined()
  git(root, 2020, 'update-ref', 'refs/remotes/origin/trunk', 'HEAD')
  git(root, 2020, 'symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/trunk')
  expect(await editOf(root, {})).toBe('https://github.com/me/notes/edit/trunk/a.md')
})

it('tells nothing where there is no repository, or one without a commit', async () => {
  const root = await writeProject({ 'a.md': '1' })
  expect((await readHistory(root, ['a.md'], { lastUpdated: true }))('a.md')).toEqual({})
  git(root, 2020, 'init', '-q')
  expect((await readHistory(root, ['a.md'], { lastUpdated: true }))('a.md')).toEqual({})
})

it('runs no program that the configuration of a repository names', async () => {
  const root = await writeProject({ 'a.md': '1' })
  git(root, 2020, 'init', '-q', '-b', 'main')
  commit(root, 2020)
  const evil = `touch ${join(root, 'was-run')} #`
  for (const key of ['gpg.program', 'core.fsmonitor', 'core.pager', 'diff.external', 'core.sshCommand'])
    git(root, 2020, 'config', key, evil)
  git(root, 2020, 'config', 'log.showSignature', 'true')
  await changes(root, ['a.md'])
  expect(existsSync(join(root, 'was-run'))).toBe(false)
})

async function changes(root: string, files: string[]) {
  const history = await readHistory(root, files, { lastUpdated: true, editUrl: false })
  return files.map(file => history(file).changed)
}

async function editOf(root: string, options: { editUrl?: string | false }) {
  return (await readHistory(root, ['a.md'], options))('a.md').edit
}

function commit(root: string, year: number) {
  git(root, year, 'add', '-A')
  git(root, year, 'commit', '-q', '-m', 'x')
}

function git(cwd: string, year: number, ...words: string[]) {
  const who = ['-c', 'user.name=a', '-c', 'user.email=a@example.org', '-c', 'commit.gpgSign=false']
  const day = `${year}-01-01T00:00:00Z`
  execFileSync('git', [...who, ...words], {
    cwd,
    stdio: 'ignore',
    env: { ...process.env, GIT_AUTHOR_DATE: day, GIT_COMMITTER_DATE: day },
  })
}
