import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, it } from 'vitest'
import { manifest, readManifest, writeManifest } from './manifest.ts'
import { readProject, writeProject } from './notes/library.fixture.ts'
import { createUrls } from './urls.ts'

const files = {
  'content/README.md': '# Home',
  'content/1-batch.md': '---\ntitle: AWS Batch\n---\n\n[gone](gone.md)\n\n![gone](gone.png)',
  'content/2-quiet.md': '---\ndeck: false\n---\n# Quiet',
  'slides/day.md':
    '---\ntitle: Day one\n---\n::include{note="batch"}\n\n::include{note="batch"}\n\n::include{note="x"}',
}

it('tells where each note and each deck is, as it is served', async () => {
  const { notes, decks } = manifest(await readProject(files), createUrls('/base'))
  expect(notes.map(({ file, id, title, page, deck }) => [file, id, title, page, deck])).toEqual([
    ['content/README.md', 'index', 'Home', '/base/', '/base/slides/index/'],
    ['content/1-batch.md', 'batch', 'AWS Batch', '/base/batch/', '/base/slides/batch/'],
    ['content/2-quiet.md', 'quiet', 'Quiet', '/base/quiet/', null],
  ])
  expect(decks).toEqual([
    { file: 'slides/day.md', id: 'day', title: 'Day one', deck: '/base/slides/day/', notes: ['batch'] },
  ])
})

it('tells each warning once in the order of the files, and those of a note with the note', async () => {
  const { notes, warnings } = manifest(await readProject(files), createUrls('/'))
  expect(warnings.map(({ name, file, line }) => `${name} ${file}:${line}`)).toEqual([
    'linkNotFound content/1-batch.md:5',
    'pictureNotFound content/1-batch.md:7',
    'includeNotFound slides/day.md:8',
  ])
  expect(notes.map(({ id, warnings }) => [id, warnings.length])).toEqual([
    ['index', 0],
    ['batch', 2],
    ['quiet', 0],
  ])
  expect(notes[1]?.warnings[0]).toEqual({
    name: 'linkNotFound',
    file: 'content/1-batch.md',
    line: 5,
    message: 'The link “gone.md” leads to no note or file.',
  })
})

it('is read back from a built site as it was written', async () => {
  const library = await readProject(files)
  const site = await writeProject({})
  await writeManifest(library, createUrls('/'), pathToFileURL(join(site, '/')))
  expect(await readManifest(site)).toEqual(manifest(library, createUrls('/')))
})
