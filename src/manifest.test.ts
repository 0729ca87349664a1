import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, it } from 'vitest'
import { manifest, readManifest, writeManifest } from './manifest.ts'
import { readProject, writeProject } from './notes/library.fixture.ts'
import { createUrls } from './urls.ts'

const files = {
  'content/README.md': '# Home',
  'content/1-batch.md':
    '---\ntitle: AWS Batch\ndate: 2023-02-10\nauthor: [Grace, Alan]\n---\n\n[gone](gone.md)\n\n![gone](gone.png)',
  'content/2-quiet.md': '---\ndeck: false\n---\n# Quiet',
  'slides/day.md':
    '---\ntitle: Day one\n---\n::include{note="batch"}\n\n::include{note="batch"}\n\n::include{note="x"}',
}

const about = { title: 'Notes', lang: 'en', author: 'Ada', address: 'https://me.example' }

it('tells where each note and each deck is, as it is served', async () => {
  const { notes, decks } = manifest(await readProject(files), createUrls('/base'), about)
  expect(notes.map(({ file, id, title, page, deck }) => [file, id, title, page, deck])).toEqual([
    ['content/README.md', 'index', 'Home', '/base/', '/base/slides/index/'],
    ['content/1-batch.md', 'batch', 'AWS Batch', '/base/batch/', '/base/slides/batch/'],
    ['content/2-quiet.md', 'quiet', 'Quiet', '/base/quiet/', null],
  ])
  expect(decks).toEqual([
    {
      file: 'slides/day.md',
      id: 'day',
      title: 'Day one',
      date: null,
      author: null,
      deck: '/base/slides/day/',
      notes: ['batch'],
    },
  ])
})

it('tells what a book of the site would say of it', async () => {
  const { site, notes } = manifest(await readProject(files), createUrls('/base'), about)
  expect(site).toEqual({
    title: 'Notes',
    description: null,
    author: 'Ada',
    lang: 'en',
    address: 'https://me.example',
    home: '/base/',
  })
  expect(notes.map(({ path, date, author }) => [path, date, author])).toEqual([
    ['README.md', null, null],
    ['1-batch.md', '2023-02-10', 'Grace, Alan'],
    ['2-quiet.md', null, null],
  ])
})

it('tells each warning once in the order of the files, and those of a note with the note', async () => {
  const { notes, warnings } = manifest(await readProject(files), createUrls('/'), about)
  expect(warnings.map(({ name, file, line }) => `${name} ${file}:${line}`)).toEqual([
    'linkNotFound content/1-batch.md:7',
    'pictureNotFound content/1-batch.md:9',
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
    line: 7,
    message: 'The link “gone.md” leads to no note or file.',
  })
})

it('is read back from a built site as it was written', async () => {
  const library = await readProject(files)
  const site = await writeProject({})
  await writeManifest(library, createUrls('/'), about, pathToFileURL(join(site, '/')))
  expect(await readManifest(site)).toEqual(manifest(library, createUrls('/'), about))
})
