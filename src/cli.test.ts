import { afterAll, beforeAll, expect, it } from 'vitest'
import { createFolder, createProject, type Project } from './project.fixture.ts'

let folder: Project
beforeAll(async () => {
  folder = await createFolder({
    'notes/a.md': '# A\n',
    'empty/b.txt': '',
    'wrong/a.md': '# A\n',
    'wrong/lectern.config.json': '{ "tilte": 1 }',
  })
})
afterAll(() => folder.remove())

it.each([
  [
    'a configuration with a wrong key',
    ['build', 'wrong'],
    /^lectern\.config\.json:1 {2}There is no option “tilte”\. Write “title”\.$/m,
  ],
  ['a folder that is not there', ['build', 'gone'], /^gone {2}There is no such folder/m],
  ['a file for a folder', ['check', 'notes/a.md'], /^notes\/a\.md {2}This is a file/m],
  ['a folder without notes', ['build', 'empty'], /empty {2}There is no note in this folder/],
  [
    'an output over the notes',
    ['build', 'notes', '--out', 'notes'],
    /^notes {2}The site would replace the notes/m,
  ],
  [
    'a note that is not there',
    ['import', 'gone.md'],
    /^gone\.md {2}The file cannot be read: there is no such file\./,
  ],
])('refuses %s in one line with the exit code 1, and touches nothing', async (_what, words, expected) => {
  const before = await folder.list('.')
  const { code, said } = await folder.lectern(...words)
  expect(said).toMatch(expected)
  expect(said).not.toMatch(/^\s+at /m)
  expect(code).toBe(1)
  expect(await folder.list('.')).toEqual(before)
})

it('says what it does not understand, and where help is, with the exit code 2', async () => {
  expect(await folder.lectern('bulid')).toEqual({
    code: 2,
    said: 'There is no command “bulid”. Is “build” meant?\n“lectern --help” tells all that there is.\n',
  })
})

it('shows its usage with the exit code 2 where it is told nothing', async () => {
  const { code, said } = await folder.lectern()
  expect(code).toBe(2)
  expect(said).toMatch(/^Say what to do\.\n\nlectern dev\|build\|preview\|pdf\|check/)
})

it('tells its version', async () => {
  expect(await folder.lectern('--version')).toMatchObject({
    code: 0,
    said: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
  })
})

it('shows its usage with the exit code 0 where it is asked for it', async () => {
  expect(await folder.lectern('--help')).toMatchObject({
    code: 0,
    said: expect.stringMatching(/^lectern dev/),
  })
})

it('names a wrong option of an Astro project', async () => {
  const project = await createProject({ 'content/a.md': '# A\n' }, "{ titel: 'Notes' }")
  const { code, said } = await project.lectern('build')
  await project.remove()
  expect(code).toBe(1)
  expect(said).toMatch(/^lectern\(\) .*titel/m)
})
