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
  ['a folder without notes', ['build', 'empty'], /There is no note in this folder/],
  [
    'an output over the notes',
    ['build', 'notes', '--out', 'notes'],
    /^notes {2}The site would replace the notes/m,
  ],
  ['a note that is not there', ['import', 'gone.md'], /^gone\.md {2}The file cannot be read/],
])('refuses %s in one line with the exit code 1, and touches nothing', async (_what, words, expected) => {
  const before = await folder.list('.')
  const { code, said } = await folder.lectern(...words)
  expect(said).toMatch(expected)
  expect(said).not.toMatch(/^\s+at /m)
  expect(code).toBe(1)
  expect(await folder.list('.')).toEqual(before)
})

it('shows its usage with the exit code 2 where it does not understand what to do', async () => {
  const { code, said } = await folder.lectern('bulid')
  expect(code).toBe(2)
  expect(said).toMatch(/^There is no command “bulid”\.\n\nlectern dev\|build\|preview\|pdf\|check/)
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
