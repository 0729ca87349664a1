import { afterEach, expect, it } from 'vitest'
import { readProject } from '../notes/library.fixture.ts'
import { type PageAndSlides, pageAndSlides } from './page-and-slides.ts'
import { createThread } from './thread.ts'

const site = { base: '/notes/', address: 'https://me.example', lang: 'en' }
const thread = createThread(site)
afterEach(() => thread.close())

const html = '<p>It is alive.</p><ul><li>Feed it</li></ul>'

async function soil() {
  const { notes } = await readProject({ 'content/soil.md': '# Soil\n\nIt is alive.\n\n- Feed it\n' })
  const [note] = notes
  if (!note) throw new Error('The note was not read.')
  return note
}

it('makes what the thread that asks would have made', async () => {
  const note = await soil()
  const made = await Promise.all([
    thread.make(note, html, 'Garden'),
    thread.make(note, '<p>b</p>', undefined),
  ])
  const expected: PageAndSlides[] = [
    pageAndSlides(note, html, 'Garden', site),
    pageAndSlides(note, '<p>b</p>', undefined, site),
  ]
  expect(made).toEqual(expected)
})

it('starts again when it has been closed', async () => {
  const note = await soil()
  await thread.make(note, html, undefined)
  await thread.close()
  expect((await thread.make(note, html, undefined)).page).toContain('It is alive.')
})

it('tells what went wrong with one note, and goes on with the others', async () => {
  const note = await soil()
  const faulty = thread.make({ ...note, headings: undefined as never }, html, undefined)
  await expect(faulty).rejects.toThrow(/undefined/)
  expect((await thread.make(note, html, undefined)).page).toContain('It is alive.')
})
