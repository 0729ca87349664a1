import { expect, it } from 'vitest'
import { toHtml } from '../markdown/compile.fixture.ts'
import { lectureOf } from '../notes/lectures.ts'
import { readProject } from '../notes/library.fixture.ts'
import { pageAndSlides } from './page-and-slides.ts'

/** What the notes become, by their file. */
async function made(files: Record<string, string>) {
  const { notes } = await readProject(files)
  const site = { base: '/', lang: 'en' }
  const entries = notes.map(
    async note =>
      [note.file, pageAndSlides(note, await toHtml(note.body), lectureOf(note, notes), site)] as const,
  )
  return new Map(await Promise.all(entries))
}

const note = '# Soil\n\nIt is alive.\n\n:::notes\nSay so.\n:::\n\n## Care\n\n- Feed it\n'

it('makes a page and slides of the same text, each with what is its own', async () => {
  const soil = (await made({ 'content/soil.md': note })).get('content/soil.md')
  expect(soil?.page).toContain('<p>It is alive.</p>')
  expect(soil?.page).not.toContain('Say so.')
  expect(soil?.slides).toContain('<p>It is alive.</p>')
  expect(soil?.slides).toContain('<aside class="notes"><p>Say so.</p></aside>')
})

it('makes no slides of a note without a deck', async () => {
  const soil = (await made({ 'content/soil.md': `---\ndeck: false\n---\n${note}` })).get('content/soil.md')
  expect(soil?.page).toContain('<p>It is alive.</p>')
  expect(soil?.slides).toBe('')
})

it('names the folder that a note lies in on its cover', async () => {
  const files = {
    'content/garden/soil.md': note,
    'content/garden/water.md': '# Water',
    'content/sky.md': '# Sky',
  }
  const notes = await made(files)
  expect(notes.get('content/garden/soil.md')?.slides).toContain('<p class="eyebrow">Garden</p>')
  expect(notes.get('content/sky.md')?.slides).not.toContain('eyebrow')
})

it('lets list items come one by one where the note says so', async () => {
  const slow = `---\ndeck:\n  incremental: true\n---\n${note}`
  const soil = (await made({ 'content/soil.md': slow })).get('content/soil.md')
  expect(soil?.slides).toContain('<li class="fragment">Feed it</li>')
  expect(soil?.page).toContain('<li>Feed it</li>')
})
