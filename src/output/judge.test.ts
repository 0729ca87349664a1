import { symlink } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { InputError } from '../errors.ts'
import { createFolder, type Project } from '../project.fixture.ts'
import { judgeOutput } from './judge.ts'

/** A folder with notes, and a file beside them that is somebody's. */
async function folderWithNotes(): Promise<Project> {
  const folder = await createFolder({ 'notes/a.md': '# A\n', 'other/file.txt': 'mine' })
  onTestFinished(() => folder.remove())
  await symlink('notes', join(folder.root, 'link'))
  return folder
}

function judged(folder: Project, out: string): readonly string[] {
  try {
    judgeOutput(resolve(folder.root, out), out, join(folder.root, 'notes'))
    return []
  } catch (error) {
    return error instanceof InputError ? error.problems.map(({ name }) => name) : [String(error)]
  }
}

it.each([
  ['over the notes', 'notes', 'outputOverNotes'],
  ['above the notes', '.', 'outputOverNotes'],
  ['inside the notes', 'notes/site', 'outputInNotes'],
  ['in the notes by a link', 'link/site', 'outputInNotes'],
  ['over what somebody else has made', 'other', 'outputNotOurs'],
  ['over a file', 'other/file.txt', 'outputNotFolder'],
  ['below a file', 'other/file.txt/site', 'outputNotWritable'],
])('a site is not written %s, and nothing stays of the trial', async (_where, out, name) => {
  const folder = await folderWithNotes()
  const before = await folder.list('.')
  expect(judged(folder, out)).toEqual([name])
  expect(await folder.list('.')).toEqual(before)
})

it('a site is not written where nobody may', async () => {
  expect(judged(await folderWithNotes(), '/proc/site')).toEqual(['outputNotWritable'])
})

it.each([
  ['where nothing is', {}, 'new/site'],
  ['over an older site', { 'old/lectern.json': '{}', 'old/index.html': '' }, 'old'],
])('a site is written %s', async (_where, files, out) => {
  const folder = await folderWithNotes()
  await folder.write(files)
  expect(judged(folder, out)).toEqual([])
})
